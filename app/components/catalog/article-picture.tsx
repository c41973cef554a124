import type { ReactNode } from "react";

import { paths } from "#app/paths.ts";

import { PictureBox, type PictureSize } from "./picture-box.tsx";

type ArticlePictureProps = {
  readonly sku: string;
  readonly pictureKey: string | null;
  readonly size: PictureSize;
  readonly alt?: string;
  readonly className?: string;
};

/** An article as it looks, for whoever may buy it. */
export function ArticlePicture({ sku, pictureKey, size, ...rest }: ArticlePictureProps): ReactNode {
  return <PictureBox src={pictureKey && paths.resources.picture(sku, size, pictureKey)} size={size} {...rest} />;
}
