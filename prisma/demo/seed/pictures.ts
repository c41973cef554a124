import sharp from "sharp";

import { storePicture } from "#app/platform/pictures.server.ts";

import { articles, type DemoArticle, type DemoProduct } from "../catalogue/catalogue.ts";
import { draw } from "../pictures/drawings.ts";
import type { Look } from "../pictures/look.ts";

/** Where the stored picture of a product or of one of its articles is; null where an article looks like its product. */
export type PictureKeys = {
  readonly ofProduct: (product: DemoProduct) => string | null;
  readonly ofArticle: (product: DemoProduct, article: DemoArticle) => string | null;
};

/** As wide as a product page shows it. */
const SIDE = 640;
const AT_ONCE = 4;

/** Draws and stores every look once. */
export async function storePictures(): Promise<PictureKeys> {
  const waiting = new Map(articles.map(({ look }) => [nameOf(look), look]));
  const keys = new Map<string, string>();
  const looks = [...waiting].values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [name, look] of looks) keys.set(name, await store(look));
    }),
  );

  const keyOf = (look: Look | undefined): string | null => (look && keys.get(nameOf(look))) ?? null;
  return {
    ofProduct: ({ articles: [first] }) => keyOf(first?.look),
    ofArticle: ({ articles: [first] }, { look }) => (first && nameOf(first.look) === nameOf(look) ? null : keyOf(look)),
  };
}

async function store(look: Look): Promise<string> {
  const drawn = sharp(Buffer.from(draw(look)), { density: (72 * SIDE) / 240 }).resize(SIDE, SIDE);
  const { key } = await storePicture(await drawn.png({ compressionLevel: 1 }).toBuffer());
  return key;
}

function nameOf(look: Look): string {
  return JSON.stringify(look);
}
