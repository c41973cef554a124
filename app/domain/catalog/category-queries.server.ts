import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { CategoryId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import type { CategoryNode } from "./category-tree.ts";

export type CategoryRow = CategoryNode & {
  readonly code: string;
  readonly name: LocalizedText;
  readonly position: number;
};

/** Every category, siblings in their order. */
export async function listCategories(client: Db | Tx = db): Promise<readonly CategoryRow[]> {
  const rows = await client.category.findMany({ orderBy: [{ position: "asc" }, { nameEn: "asc" }, { id: "asc" }] });
  return rows.map((row) => ({
    id: row.id as CategoryId,
    parentId: row.parentId as CategoryId | null,
    code: row.code,
    name: nameOf(row),
    position: row.position,
  }));
}
