import { Upload } from "lucide-react";
import { type ComponentPropsWithoutRef, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { useField } from "./field.tsx";
import { useFormat } from "./page-context.tsx";

/**
 * A place to drop a file or choose one. It is the browser's own file control stretched over the zone, so dropping works
 * without JavaScript too; the form needs `encType="multipart/form-data"`.
 */
export function FileInput({
  className,
  onChange,
  ...rest
}: Omit<ComponentPropsWithoutRef<"input">, "type">): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { control } = useField();
  const { min, max, step, pattern, minLength, maxLength, defaultValue, ...attributes } = control;
  const [chosen, setChosen] = useState<readonly string[]>([]);

  return (
    <div
      className={classNames(
        "relative grid justify-items-center gap-1 rounded-lg border border-dashed border-line-control bg-sunken px-4 py-6 text-center hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent-ink has-aria-invalid:border-bad-ink",
        className,
      )}
    >
      <Upload aria-hidden="true" className="size-5 text-ink-faint" />
      <span aria-live="polite" className={chosen.length > 0 ? "font-medium" : "text-ink-soft"}>
        {chosen.length > 0 ? t("common.field.chosen", { files: format.list(chosen) }) : t("common.field.chooseFile")}
      </span>
      <input
        type="file"
        {...attributes}
        {...rest}
        onChange={(event) => {
          setChosen(Array.from(event.target.files ?? [], ({ name }) => name));
          onChange?.(event);
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </div>
  );
}
