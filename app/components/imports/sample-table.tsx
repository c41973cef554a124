import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type SampleTableProps = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** The first rows of a file as they were read, scrolled sideways where they are wide. */
export function SampleTable({ header, rows }: SampleTableProps): ReactNode {
  const { t } = useTranslation();
  const cell = "max-w-60 truncate border-t border-line px-2 py-1.5 text-left";
  return (
    <section
      className="overflow-x-auto rounded-lg border border-line"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={t("imports.columns.sample")}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("imports.columns.sample")}</caption>
        <thead className="bg-sunken">
          <tr>
            <th scope="col" className="px-2 py-1.5 text-right font-normal text-ink-faint">
              {t("imports.columns.line")}
            </th>
            {header.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and their order is fixed.
              <th key={at} scope="col" className="px-2 py-1.5 text-left font-medium whitespace-nowrap">
                {name || t("imports.columns.emptyColumn", { number: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className="border-t border-line px-2 py-1.5 text-right font-normal text-ink-faint">
                {line}
              </th>
              {header.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={at} className={cell}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
