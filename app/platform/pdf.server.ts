import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

import { singleton } from "./singleton.ts";

/** A business document as data. Every text is ready for the reader: translated, numbers and dates written out. */
export type PdfContent = {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** The document's number, beside the title and at the head of every page. */
  readonly reference: string;
  /** When it was issued: for the file's own record, so that the same content gives the same bytes. */
  readonly issuedAt: Date;
  readonly issuer: { readonly name: string; readonly lines: readonly string[] };
  /** Addresses side by side: sold to, ship to. At most three. */
  readonly parties: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly PdfTable[];
  /** Below the last table, to the right; the last one is the sum. */
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  /** Remarks and terms below everything. */
  readonly paragraphs: readonly string[];
  readonly footer: string;
  readonly pageLabel: (page: number, pages: number) => string;
};

export type PdfTable = {
  readonly caption?: string;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly PdfCell[])[];
};

/**
 * A column of numbers stands to the right and is as wide as its widest number, which is never broken. What it leaves
 * is shared among the columns of text, by `share`.
 */
export type PdfColumn =
  | { readonly label: string; readonly align: "right" }
  | { readonly label: string; readonly share: number };

/** A note stands below the text, smaller: "back-ordered, expected 12 May". */
export type PdfCell = string | { readonly text: string; readonly note: string };

const page = { width: 595.28, height: 841.89, left: 48, right: 48, top: 48, bottom: 64 } as const;
const bodyWidth = page.width - page.left - page.right;
const bodyEnd = page.height - page.bottom;
const cell = { padX: 5, padY: 4.5 } as const;
/** Between two numbers that both fill their columns. */
const gutter = 8;
const size = { title: 20, strong: 11, body: 9, small: 7.5 } as const;
const ink = { text: "#16181d", soft: "#667085", line: "#e1e4e8", rule: "#16181d", band: "#f4f5f7" } as const;

type Pdf = PDFKit.PDFDocument;
type Style = {
  readonly size: number;
  readonly font?: "regular" | "bold";
  readonly color?: string;
  readonly align?: "left" | "right";
};

/**
 * Draws a document on A4 pages and gives the file's bytes. A table goes on over as many pages as it needs, its header
 * on each; a row is never torn, and one taller than a page ends in an ellipsis. Simplified and Traditional Chinese,
 * Latin, Greek and Cyrillic have glyphs.
 */
export async function renderPdf(content: PdfContent): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    // Space at the foot is kept here and not by pdfkit, which would begin a page of its own in the middle of a row.
    margins: { left: page.left, right: page.right, top: page.top, bottom: 0 },
    bufferPages: true,
    pdfVersion: "1.7",
    lang: content.lang,
    displayTitle: true,
    info: {
      Title: `${content.title} ${content.reference}`,
      Author: content.issuer.name,
      CreationDate: content.issuedAt,
      ModDate: content.issuedAt,
    },
  });
  const chunks: Promise<Buffer[]> = doc.toArray();
  doc.registerFont("regular", fontFile("400Regular"));
  doc.registerFont("bold", fontFile("700Bold"));

  let y = drawHead(doc, content);
  for (const table of content.tables) y = drawTable(doc, content, table, y);
  y = drawTotals(doc, content, y);
  drawParagraphs(doc, content, y);
  drawFooters(doc, content);
  doc.end();
  return Buffer.concat(await chunks);
}

/** Read once per process: ten megabytes each. */
function fontFile(weight: "400Regular" | "700Bold"): Buffer {
  return singleton(`pdf-font.${weight}`, () => {
    const require = createRequire(import.meta.url);
    return readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
  });
}

function drawHead(doc: Pdf, { title, reference, issuer, parties, facts }: PdfContent): number {
  const half = bodyWidth / 2 - 12;
  const right = page.left + bodyWidth / 2 + 12;
  write(doc, issuer.name, page.left, page.top, half, { size: size.strong, font: "bold" });
  let leftEnd = page.top + heightOf(doc, issuer.name, half, { size: size.strong, font: "bold" });
  for (const line of issuer.lines)
    leftEnd = write(doc, line, page.left, leftEnd, half, { size: size.small, color: ink.soft });
  const titleEnd = write(doc, title, right, page.top - 6, half, { size: size.title, font: "bold", align: "right" });
  const rightEnd = write(doc, reference, right, titleEnd, half, { size: size.strong, color: ink.soft, align: "right" });

  let y = Math.max(leftEnd, rightEnd) + 20;
  rule(doc, y, ink.rule, 1);
  y += 14;
  y = drawInColumns(parties, Math.max(2, parties.length), y, (party, x, top, width) => {
    let end = write(doc, party.label, x, top, width, { size: size.small, color: ink.soft }) + 2;
    for (const [index, line] of party.lines.entries()) {
      end = write(doc, line, x, end, width, { size: size.body, font: index === 0 ? "bold" : "regular" });
    }
    return end;
  });
  y = drawInColumns(facts, facts.length > 6 ? 4 : 3, y, (fact, x, top, width) => {
    const end = write(doc, fact.label, x, top, width, { size: size.small, color: ink.soft });
    return write(doc, fact.value, x, end, width, { size: size.body });
  });
  return y + 6;
}

/** Lays blocks out in rows of `columns`; each row is as high as its highest block. */
function drawInColumns<T>(
  blocks: readonly T[],
  columns: number,
  top: number,
  draw: (block: T, x: number, top: number, width: number) => number,
): number {
  const gap = 16;
  const width = (bodyWidth - gap * (columns - 1)) / columns;
  let y = top;
  for (let first = 0; first < blocks.length; first += columns) {
    const ends = blocks
      .slice(first, first + columns)
      .map((block, index) => draw(block, page.left + index * (width + gap), y, width));
    y = Math.max(...ends) + 12;
  }
  return y;
}

function drawTable(doc: Pdf, content: PdfContent, table: PdfTable, top: number): number {
  const widths = columnWidths(doc, table);
  const headHeight = rowHeight(doc, labelsOf(table), table, widths, labelStyle);
  const firstRow = table.rows[0] ? rowHeight(doc, table.rows[0], table, widths, cellStyle) : 0;
  const captionHeight = table.caption ? heightOf(doc, table.caption, bodyWidth, captionStyle) + 6 : 0;

  let y = makeRoom(doc, content, top, captionHeight + headHeight + firstRow);
  if (table.caption) y = write(doc, table.caption, page.left, y, bodyWidth, captionStyle) + 6;
  y = drawTableHead(doc, table, widths, y);
  for (const row of table.rows) {
    const height = rowHeight(doc, row, table, widths, cellStyle);
    if (y + height > bodyEnd) y = drawTableHead(doc, table, widths, addPage(doc, content));
    drawRow(doc, row, table, widths, y, height, cellStyle);
    y += height;
    rule(doc, y, ink.line, 0.5);
  }
  return y + 16;
}

const captionStyle: Style = { size: size.strong, font: "bold" };
const cellStyle: Style = { size: size.body };
const labelStyle: Style = { size: size.small, font: "bold", color: ink.soft };
const noteStyle: Style = { size: size.small, color: ink.soft };

function drawTableHead(doc: Pdf, table: PdfTable, widths: readonly number[], y: number): number {
  const height = rowHeight(doc, labelsOf(table), table, widths, labelStyle);
  doc.rect(page.left, y, bodyWidth, height).fill(ink.band);
  drawRow(doc, labelsOf(table), table, widths, y, height, labelStyle);
  return y + height;
}

function drawRow(
  doc: Pdf,
  row: readonly PdfCell[],
  table: PdfTable,
  widths: readonly number[],
  y: number,
  height: number,
  style: Style,
): void {
  let x = page.left;
  for (const [index, column] of table.columns.entries()) {
    const align = "align" in column ? "right" : "left";
    const width = (widths[index] ?? 0) - 2 * cell.padX;
    const { text, note } = parts(row[index]);
    const left = x + cell.padX;
    const room = height - 2 * cell.padY - (note ? heightOf(doc, note, width, noteStyle) : 0);
    const end = write(doc, text, left, y + cell.padY, width, { ...style, align }, room);
    if (note) write(doc, note, left, end, width, { ...noteStyle, align });
    x += widths[index] ?? 0;
  }
}

function rowHeight(
  doc: Pdf,
  row: readonly PdfCell[],
  table: PdfTable,
  widths: readonly number[],
  style: Style,
): number {
  const heights = table.columns.map((_, index) => {
    const width = (widths[index] ?? 0) - 2 * cell.padX;
    const { text, note } = parts(row[index]);
    return heightOf(doc, text, width, style) + (note ? heightOf(doc, note, width, noteStyle) : 0);
  });
  const tallest = bodyEnd - page.top - 80;
  return Math.min(Math.max(...heights) + 2 * cell.padY, tallest);
}

function drawTotals(doc: Pdf, content: PdfContent, top: number): number {
  const width = bodyWidth * 0.45;
  const left = page.left + bodyWidth - width;
  let y = makeRoom(doc, content, top, content.totals.length * 18 + 10);
  for (const [index, { label, value }] of content.totals.entries()) {
    const last = index === content.totals.length - 1;
    const style: Style = last ? { size: size.strong, font: "bold" } : { size: size.body };
    if (last)
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(1)
        .stroke(ink.rule);
    const from = y + (last ? 6 : 2);
    write(doc, label, left + cell.padX, from, width / 2 - 2 * cell.padX, style);
    y = write(doc, value, left + width / 2, from, width / 2 - cell.padX, { ...style, align: "right" }) + 2;
  }
  return y + 16;
}

function drawParagraphs(doc: Pdf, content: PdfContent, top: number): void {
  let y = top;
  for (const paragraph of content.paragraphs) {
    y = makeRoom(doc, content, y, Math.min(heightOf(doc, paragraph, bodyWidth, cellStyle), bodyEnd - page.top - 80));
    y = write(doc, paragraph, page.left, y, bodyWidth, cellStyle, bodyEnd - y) + 8;
  }
}

function drawFooters(doc: Pdf, { footer, pageLabel }: PdfContent): void {
  const { count } = doc.bufferedPageRange();
  const y = page.height - 40;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    rule(doc, y - 8, ink.line, 0.5);
    write(doc, footer, page.left, y, bodyWidth * 0.75, noteStyle, 12);
    write(doc, pageLabel(index + 1, count), page.left + bodyWidth * 0.75, y, bodyWidth * 0.25, {
      ...noteStyle,
      align: "right",
    });
  }
}

function makeRoom(doc: Pdf, content: PdfContent, y: number, height: number): number {
  return y + height > bodyEnd ? addPage(doc, content) : y;
}

/** A page whose head says which document it belongs to. */
function addPage(doc: Pdf, { title, reference }: PdfContent): number {
  doc.addPage();
  const end = write(doc, title, page.left, page.top - 8, bodyWidth / 2, { size: size.body, font: "bold" });
  write(doc, reference, page.left + bodyWidth / 2, page.top - 8, bodyWidth / 2, {
    size: size.body,
    color: ink.soft,
    align: "right",
  });
  return end + 8;
}

/** Writes text into a box and says where it ends. More than `height` is cut off with an ellipsis. */
function write(doc: Pdf, text: string, x: number, y: number, width: number, style: Style, height?: number): number {
  const clean = printable(text);
  doc
    .font(style.font ?? "regular")
    .fontSize(style.size)
    .fillColor(style.color ?? ink.text);
  doc.text(clean, x, y, {
    width,
    align: style.align ?? "left",
    ...(height !== undefined && { height: Math.max(height, doc.currentLineHeight()), ellipsis: "…" }),
  });
  return y + Math.min(doc.heightOfString(clean, { width }), height ?? Number.POSITIVE_INFINITY);
}

function heightOf(doc: Pdf, text: string, width: number, style: Style): number {
  return doc
    .font(style.font ?? "regular")
    .fontSize(style.size)
    .heightOfString(printable(text), { width });
}

function widthOf(doc: Pdf, text: string, style: Style): number {
  return doc
    .font(style.font ?? "regular")
    .fontSize(style.size)
    .widthOfString(printable(text));
}

function rule(doc: Pdf, y: number, color: string, thickness: number): void {
  doc
    .moveTo(page.left, y)
    .lineTo(page.left + bodyWidth, y)
    .lineWidth(thickness)
    .stroke(color);
}

function columnWidths(doc: Pdf, { columns, rows }: PdfTable): number[] {
  const ofNumbers = columns.map((column, index) => {
    if (!("align" in column)) return 0;
    const cells = rows.map((row) => widthOf(doc, parts(row[index]).text, cellStyle));
    const widest = Math.max(widthOf(doc, column.label, labelStyle), ...cells);
    return Math.min(widest + 2 * cell.padX + gutter, bodyWidth / 4);
  });
  const rest = bodyWidth - ofNumbers.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce((sum, column) => sum + ("share" in column ? column.share : 0), 0);
  return columns.map((column, index) => ("share" in column ? (rest * column.share) / shares : (ofNumbers[index] ?? 0)));
}

function labelsOf({ columns }: PdfTable): string[] {
  return columns.map((column) => column.label);
}

function parts(content: PdfCell | undefined): { text: string; note: string } {
  return typeof content === "object" ? content : { text: content ?? "", note: "" };
}

/** An empty line still takes its height; control characters have no shape. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Control}/gu, " ") || " ";
}
