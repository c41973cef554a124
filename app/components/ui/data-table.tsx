import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { SortableHeader } from "./sortable-header.tsx";

export type Column<Row> = {
  /** Also the name by which `?sort=` knows the column, if it can be sorted. */
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end. */
  readonly align?: "start" | "end";
  readonly sortable?: boolean;
  /** For a column of buttons or boxes: the header is read, not shown. */
  readonly headerHidden?: boolean;
  /**
   * Where it goes on a phone, where a row is a card: a line of its own with the header as its label, half of one for a
   * short number, the corner beside the row's name, or nowhere. The first column is always the row's name.
   */
  readonly phone?: "line" | "half" | "corner" | "hidden";
  /** What stands under the column, for a sum. */
  readonly footer?: ReactNode;
  readonly className?: string;
};

export type DataTableProps<Row> = {
  /** What the table lists, for those who listen. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes the row's name a link, and on a phone the whole card. */
  readonly rowLink?: (row: Row) => string;
  /** The order when `?sort=` says none: "placedAt" or "-placedAt". */
  readonly defaultSort?: string;
  /** What stands in place of the rows when there are none: an EmptyState. */
  readonly empty: ReactNode;
};

/**
 * Rows of things, sorted and paged by the server through the URL. Under 768 px each row is a card with labels.
 * The table keeps its roles there, which CSS would otherwise take from it.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, rowLink, defaultSort, empty } = props;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="md:max-xl:overflow-x-auto">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop these roles from a table shown as blocks. */}
      <table role="table" className="w-full border-collapse text-left max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <SortableHeader key={column.key} column={column} defaultSort={defaultSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={rowLook}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} role="rowheader" scope="row" className={classNames(cellLook(column), nameLook)}>
                    <RowName to={rowLink?.(row)}>
                      <Content>{column.cell(row)}</Content>
                    </RowName>
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    className={classNames(
                      cellLook(column),
                      isEmpty(column.cell(row)) ? phoneLook.hidden : phoneLook[column.phone ?? "line"],
                      column.headerHidden && "max-md:justify-end",
                    )}
                  >
                    {column.phone !== "corner" && !column.headerHidden && (
                      <span aria-hidden="true" className="shrink-0 text-ink-faint md:hidden">
                        {column.header}
                      </span>
                    )}
                    <span className="max-md:text-right md:contents">
                      <Content>{column.cell(row)}</Content>
                    </span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.footer !== undefined) && <TableFooter columns={columns} />}
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above. */}
    </div>
  );
}

// On a phone a label with nothing beside it only takes place.
function isEmpty(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === "";
}

function RowName({ to, children }: { readonly to: string | undefined; readonly children: ReactNode }): ReactNode {
  if (!to) return children;
  return (
    <Link
      to={to}
      className="inline-flex min-h-6 items-center hover:underline max-md:after:absolute max-md:after:inset-0"
    >
      {children}
    </Link>
  );
}

/** A code ("SO-10042") is never broken at its hyphen. */
function Content({ children }: { readonly children: ReactNode }): ReactNode {
  const isCode = typeof children === "string" && /^[\w./-]{1,24}$/.test(children);
  return isCode ? <span className="whitespace-nowrap">{children}</span> : children;
}

function TableFooter<Row>({ columns }: { readonly columns: readonly Column<Row>[] }): ReactNode {
  return (
    <tfoot className="max-md:block">
      <tr className="border-t border-line font-semibold max-md:block max-md:py-2">
        {columns.map((column) => (
          <td
            key={column.key}
            className={classNames(
              cellLook(column),
              "max-md:flex max-md:justify-between",
              !column.footer && "max-md:hidden",
            )}
          >
            <span aria-hidden="true" className="font-normal text-ink-faint md:hidden">
              {column.header}
            </span>
            <span>{column.footer}</span>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

const rowLook = classNames(
  "border-line border-t first:border-t-0 hover:bg-sunken",
  "max-md:relative max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:py-2.5",
  // On a phone the row's name covers the card; what else can be pressed stays above it.
  "max-md:[&_td_:is(a,button,input,summary,label,select)]:relative max-md:[&_td_:is(a,button,input,summary,label,select)]:z-1",
);

const nameLook = "font-medium max-md:order-1 max-md:min-w-1/2 max-md:flex-1";

const phoneLook = {
  line: "max-md:order-3 max-md:flex max-md:basis-full max-md:items-baseline max-md:justify-between max-md:gap-4",
  half: "max-md:order-3 max-md:flex max-md:basis-[calc(50%-0.5rem)] max-md:items-baseline max-md:justify-between max-md:gap-2",
  corner: "max-md:order-2",
  hidden: "max-md:hidden",
} as const;

function cellLook<Row>({ align, className }: Column<Row>): string {
  return classNames("py-1 md:h-row md:px-2 md:first:pl-3 md:last:pr-3", align === "end" && "md:text-right", className);
}
