import { Package } from "lucide-react";
import type { ReactNode } from "react";

import { paths } from "#app/paths.ts";

import { classNames } from "../ui/class-names.ts";

type ArticlePictureProps = {
  readonly sku: string;
  readonly pictureKey: string | null;
  readonly size: PictureSize;
  /** Empty where the name stands beside it anyway. */
  readonly alt?: string;
  readonly className?: string;
};

export type PictureSize = "thumb" | "medium" | "large";

/** An article as it looks; a quiet box where there is no picture. Pictures are drawn for paper: their ground stays light. */
export function ArticlePicture({ sku, pictureKey, size, alt = "", className }: ArticlePictureProps): ReactNode {
  const frame = classNames(
    "flex shrink-0 items-center justify-center overflow-hidden rounded-md border border-line",
    frames[size],
    pictureKey ? "bg-white" : "bg-sunken",
    className,
  );
  if (!pictureKey) {
    return (
      <span className={frame}>
        <Package aria-hidden="true" strokeWidth={1.25} className="size-1/2 max-h-10 text-ink-faint" />
      </span>
    );
  }
  return (
    <span className={frame}>
      <img
        src={paths.resources.picture(sku, size, pictureKey)}
        alt={alt}
        loading={size === "large" ? "eager" : "lazy"}
        decoding="async"
        className="size-full object-contain"
      />
    </span>
  );
}

const frames = {
  thumb: "size-10",
  medium: "aspect-square w-full",
  large: "aspect-square w-full",
} as const satisfies Record<PictureSize, string>;
