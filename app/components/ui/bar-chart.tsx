import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { axisTop } from "./axis.ts";

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
  readonly bars: readonly Bar[];
  /** Writes the values of the axis; they are round numbers of the same unit as the bars. */
  readonly axisText: (value: number) => string;
  readonly labelHeader: string;
  readonly valueHeader: string;
};

const width = 640;
const height = 176;
const plot = { left: 56, right: 4, top: 8, bottom: 24 };

/** Values over time or by kind, drawn on the server, with the same numbers as a table behind it. */
export function BarChart({ title, summary, bars, axisText, labelHeader, valueHeader }: BarChartProps): ReactNode {
  const { t } = useTranslation();
  const top = axisTop(Math.max(0, ...bars.map(({ value }) => value)));
  const room = { width: width - plot.left - plot.right, height: height - plot.top - plot.bottom };
  const step = room.width / Math.max(1, bars.length);
  const barWidth = Math.min(40, step * 0.68);
  const y = (value: number): number => plot.top + room.height * (1 - value / top);
  const labelEvery = Math.ceil(bars.length / 12);

  return (
    <figure className="grid gap-2">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-ink-soft">{summary}</p>
      </figcaption>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="w-full text-xs">
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line x1={plot.left} x2={width - plot.right} y1={y(value)} y2={y(value)} className="stroke-line" />
            <text x={plot.left - 8} y={y(value) + 4} textAnchor="end" className="fill-ink-faint">
              {axisText(value)}
            </text>
          </g>
        ))}
        {bars.map(({ label, value, text }, index) => {
          const middle = plot.left + step * (index + 0.5);
          return (
            <g key={label}>
              <rect
                x={middle - barWidth / 2}
                y={y(value)}
                width={barWidth}
                height={Math.max(value > 0 ? 1 : 0, plot.top + room.height - y(value))}
                rx="2"
                className="fill-accent"
              >
                <title>{`${label}: ${text}`}</title>
              </rect>
              {index % labelEvery === 0 && (
                <text x={middle} y={height - 6} textAnchor="middle" className="fill-ink-faint">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
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
    </figure>
  );
}
