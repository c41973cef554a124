/**
 * A comment, a quoted text or name, the end of a statement, or anything else. Stored programs (DELIMITER) have no place in
 * a migration: not every database of the family has them.
 */
const TOKEN =
  /--(?=\s)[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|`[^`]*`|;|[^-#/'"`;]+|[\s\S]/g;

/**
 * The statements of an SQL file, without comments.
 * @param {string} sql
 * @returns {string[]}
 */
export function splitStatements(sql) {
  const statements = [""];
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ";") statements.push("");
    else if (!isComment(token)) statements.push(statements.pop() + token);
  }
  return statements.map((statement) => statement.trim()).filter(Boolean);
}

/** @param {string} token */
function isComment(token) {
  return /^(--\s|#|\/\*(?![!M]))/.test(token) || token === "--";
}
