const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*\|(?:[\s:|-]*)$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const LINKED_ITEM = /^\s*(?:[-*+]|\d{1,4}[.)])\s.*\]\(https?:/;
const HEADING = /^#{1,6}\s+\S/;
const LEAST_SHARE = 0.3;
const LEAST_LINES = 3;

/**
 * Whether a text is a list or a table of papers in Markdown: headings, and items with links or rows. Headings or
 * bullets alone may be the titles of a dump.
 */
export function isMarkdown(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const count = (pattern: RegExp) => written.filter((line) => pattern.test(line)).length;
  const rows = written.some((line) => TABLE_RULE.test(line)) ? count(TABLE_ROW) : 0;
  const items = count(LINKED_ITEM);
  return rows + items >= LEAST_LINES && rows + items + count(HEADING) >= written.length * LEAST_SHARE;
}
