import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

/** Every TypeScript file of `app/` and `server/`, with its imports as paths from the top of the project. */
export const sourceFiles: readonly SourceFile[] = [...filesBelow("app"), ...filesBelow("server")]
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(file, fileName));
    return { path: file, text, imports };
  });

/** Every file below a folder, as paths from the top of the project, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, "/"), entry.name))
    .toSorted();
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(from), specifier);
  return specifier.replace(/^#/, "");
}

/** "app/domain/ordering/…" → "ordering"; null for the shared vocabulary and everything outside of the domains. */
export function domainOf(file: string): string | null {
  return /^app\/domain\/([^/]+)\//.exec(file)?.[1] ?? null;
}
