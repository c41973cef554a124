export type MailContent = {
  /** BCP 47, for screen readers and for the right shapes of Chinese characters. */
  readonly lang?: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Name and value, as a small table: an order's number, its total. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  readonly action?: { readonly label: string; readonly href: string };
  readonly footer: string;
};

const font =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'PingFang SC','PingFang TC','Microsoft YaHei','Microsoft JhengHei','Noto Sans SC',sans-serif";

/** Mail programs that know dark mode take these; the others keep the light colours of the style attributes. */
const darkMode = `@media (prefers-color-scheme: dark) {
  .page { background: #16181d !important; }
  .card { background: #1f2229 !important; border-color: #343944 !important; }
  .strong { color: #f2f4f7 !important; }
  .soft { color: #a5adba !important; }
  .line { border-color: #343944 !important; }
  .button { background: #f2f4f7 !important; color: #16181d !important; }
}`;

/**
 * One plain mail in its two forms, which say the same: `text` for reading anywhere, `html` without pictures or
 * scripts.
 */
export function mailLayout(content: MailContent): { text: string; html: string } {
  return { text: textOf(content), html: htmlOf(content) };
}

function textOf({ heading, paragraphs, facts = [], action, footer }: MailContent): string {
  const blocks = [heading, ...paragraphs];
  if (facts.length > 0) blocks.push(facts.map(([name, value]) => `${name}: ${value}`).join("\n"));
  if (action) blocks.push(`${action.label}:\n${action.href}`);
  return `${[...blocks, `--\n${footer}`].join("\n\n")}\n`;
}

function htmlOf({ lang = "en", heading, paragraphs, facts = [], action, footer }: MailContent): string {
  const body = [
    `<h1 class="strong" style="margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600;color:#16181d">${escaped(heading)}</h1>`,
    ...paragraphs.map(
      (text) => `<p class="strong" style="${paragraphStyle}">${escaped(text).replaceAll("\n", "<br>")}</p>`,
    ),
    facts.length > 0 ? factTable(facts) : "",
    action ? button(action) : "",
  ];
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(heading)}</title>
<style>${darkMode}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f4f5f7;font-family:${font}">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f5f7">
<tr><td align="center" style="padding:32px 16px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #e1e4e8;border-radius:8px">
<tr><td style="padding:32px;font-family:${font}">
${body.filter((part) => part !== "").join("\n")}
</td></tr>
</table>
<p class="soft" style="max-width:560px;margin:16px 0 0;padding:0 16px;font-size:12px;line-height:18px;color:#667085;text-align:left">${escaped(footer)}</p>
</td></tr>
</table>
</body>
</html>
`;
}

const paragraphStyle = "margin:0 0 16px;font-size:15px;line-height:24px;color:#16181d";

function factTable(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([name, value]) =>
      `<tr><td class="soft line" style="${cellStyle};color:#667085;padding-right:16px;white-space:nowrap">${escaped(name)}</td>` +
      `<td class="strong line" align="right" style="${cellStyle};color:#16181d">${escaped(value)}</td></tr>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">${rows.join("")}</table>`;
}

const cellStyle = "padding:8px 0;border-bottom:1px solid #e1e4e8;font-size:14px;line-height:20px";

/** The address stands below the button too, for programs that show no links. */
function button({ label, href }: { readonly label: string; readonly href: string }): string {
  return `<p style="margin:24px 0 16px"><a class="button" href="${escaped(href)}" style="display:inline-block;padding:11px 20px;border-radius:6px;background:#16181d;color:#ffffff;font-size:15px;line-height:20px;font-weight:600;text-decoration:none">${escaped(label)}</a></p>
<p class="soft" style="margin:0;font-size:12px;line-height:18px;color:#667085;word-break:break-all">${escaped(href)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
