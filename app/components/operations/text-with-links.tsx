import type { ReactNode } from "react";

/** A plain text as it was sent, with its web addresses to follow. */
export function TextWithLinks({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="max-w-2xl rounded-lg border border-line p-4 break-words whitespace-pre-wrap">
      {text.split(/(https?:\/\/\S+)/).map((part, position) =>
        position % 2 === 1 ? (
          <a key={part} href={part} className="underline">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
