import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { axisTop } from "./axis.ts";
import { classNames } from "./class-names.ts";

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** The value as people read it: "US$12,400". */
  readonly text: string;
};

type BarChartProps = {
  readonly title: string;
  /** What the chart shows, in a sentence, for those who cannot see it and those in a hurry. */
  readonly summary: string;
  /** In the order they stand; values from zero up. */
  readonly bars: readonly Bar[];
  /** Writes the values of the axis; they are round numbers of the same unit as the bars. */
  readonly axisText: (value: number) => string;
  readonly labelHeader: string;
  readonly valueHeader: string;
};

/** Values over time or by kind, drawn on the server, with the same numbers as a table behind it. */
export function BarChart({ title, summary, bars, axisText, labelHeader, valueHeader }: BarChartProps): ReactNode {
  const top = axisTop(Math.max(0, ...bars.map(({ value }) => value)));
  return (
    <figure className="grid gap-3">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-ink-soft">{summary}</p>
      </figcaption>
      <div aria-hidden="true" className="grid grid-cols-[auto_1fr] gap-x-2 text-xs text-ink-faint">
        <div className="flex h-44 flex-col justify-between text-right leading-none [&>*]:-my-1.5">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{axisText(value)}</span>
          ))}
        </div>
        <Plot bars={bars} top={top} />
        <Labels bars={bars} />
      </div>
      <TableBehind title={title} bars={bars} labelHeader={labelHeader} valueHeader={valueHeader} />
    </figure>
  );
}

// One unit wide per bar and stretched to the place it has, so that words beside it keep their size at every width.
function Plot({ bars, top }: { readonly bars: readonly Bar[]; readonly top: number }): ReactNode {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden as a whole; the summary and the table say the same.
    <svg
      viewBox={`0 0 ${Math.max(1, bars.length)} 1`}
      preserveAspectRatio="none"
      className="h-44 w-full overflow-visible"
    >
      {[0, 0.5, 1].map((y) => (
        <line key={y} x1={0} x2={bars.length} y1={y} y2={y} vectorEffect="non-scaling-stroke" className="stroke-line" />
      ))}
      {bars.map(({ label, value, text }, index) => (
        <rect
          key={label}
          x={index + 0.22}
          y={1 - value / top}
          width={0.56}
          height={value / top}
          className="fill-accent"
        >
          <title>{`${label}: ${text}`}</title>
        </rect>
      ))}
    </svg>
  );
}

function Labels({ bars }: { readonly bars: readonly Bar[] }): ReactNode {
  const everyWide = Math.ceil(bars.length / 16);
  const everyNarrow = Math.ceil(bars.length / 6);
  return (
    <div className="col-start-2 mt-1.5 flex">
      {bars.map(({ label }, index) => (
        <span
          key={label}
          className={classNames(
            "flex w-0 flex-1 justify-center whitespace-nowrap",
            index % everyWide !== 0 && "md:invisible",
            index % everyNarrow !== 0 && "max-md:invisible",
          )}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

type TableBehindProps = Pick<BarChartProps, "title" | "bars" | "labelHeader" | "valueHeader">;

function TableBehind({ title, bars, labelHeader, valueHeader }: TableBehindProps): ReactNode {
  const { t } = useTranslation();
  return (
    <details className="text-sm">
      <summary className="w-fit text-ink-soft underline decoration-line-control underline-offset-2 hover:text-ink">
        {t("common.chart.asTable")}
      </summary>
      <table className="mt-2 w-full max-w-md text-left">
        <caption className="sr-only">{title}</caption>
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="py-1 font-medium">
              {labelHeader}
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              {valueHeader}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, text }) => (
            <tr key={label} className="border-line border-t">
              <th scope="row" className="py-1 font-normal">
                {label}
              </th>
              <td className="py-1 text-right">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
