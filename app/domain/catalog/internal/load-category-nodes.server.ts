import type { Db, Tx } from "#app/platform/db.server.ts";

import type { CategoryNode } from "../category-tree.ts";

export async function loadCategoryNodes(client: Db | Tx): Promise<readonly CategoryNode[]> {
  const rows = await client.category.findMany({ select: { id: true, parentId: true } });
  return rows as readonly CategoryNode[];
}
