import { Package } from "lucide-react";
import type { ReactNode } from "react";

import { classNames } from "../ui/class-names.ts";

export type PictureSize = "thumb" | "medium" | "large";

type PictureBoxProps = {
  /** Null draws a quiet box in its place. */
  readonly src: string | null;
  readonly size: PictureSize;
  /** Empty where the name stands beside it anyway. */
  readonly alt?: string;
  readonly className?: string;
};

/** A picture in its frame. Pictures of goods are drawn for paper: their ground stays light on a dark page. */
export function PictureBox({ src, size, alt = "", className }: PictureBoxProps): ReactNode {
  return (
    <span
      className={classNames(
        "flex shrink-0 items-center justify-center overflow-hidden rounded-md border border-line",
        size === "thumb" ? "size-10" : "aspect-square w-full",
        src ? "bg-white" : "bg-sunken",
        className,
      )}
    >
      {src ? (
        <img
          src={src}
          alt={alt}
          loading={size === "large" ? "eager" : "lazy"}
          decoding="async"
          className="size-full object-contain"
        />
      ) : (
        <Package aria-hidden="true" strokeWidth={1.25} className="size-1/2 max-h-10 text-ink-faint" />
      )}
    </span>
  );
}
