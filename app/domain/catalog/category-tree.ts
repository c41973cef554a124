import type { CategoryId } from "../ids.ts";

export type CategoryNode = { readonly id: CategoryId; readonly parentId: CategoryId | null };

/** The categories named and everything below them. */
export function withDescendants(
  categories: readonly CategoryNode[],
  roots: readonly CategoryId[],
): ReadonlySet<CategoryId> {
  const children = childrenByParent(categories);
  const found = new Set<CategoryId>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(children.get(id) ?? []));
  }
  return found;
}

/** A category and those above it, itself first: the index of each is its distance. */
export function ancestry(categories: readonly CategoryNode[], id: CategoryId | null): readonly CategoryId[] {
  const parents = new Map(categories.map((category) => [category.id, category.parentId]));
  const line: CategoryId[] = [];
  for (let at = id; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
  return line;
}

function childrenByParent(categories: readonly CategoryNode[]): ReadonlyMap<CategoryId, readonly CategoryId[]> {
  const children = new Map<CategoryId, CategoryId[]>();
  for (const { id, parentId } of categories) {
    if (parentId === null) continue;
    const siblings = children.get(parentId);
    if (siblings) siblings.push(id);
    else children.set(parentId, [id]);
  }
  return children;
}
