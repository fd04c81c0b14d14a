import type { ColumnMapping, FormatReading } from '../record.ts';
import { columnName, isKnownColumn } from './columns.ts';
import type { TableRow } from './csv-rows.ts';
import { turnFieldRows } from './field-rows.ts';
import { readTable } from './table.ts';

/** `Title: Shelves`, or `Title` on a line of its own; further words before the colon make it a sentence. */
const LABEL = /^\s{0,20}(\p{L}[\p{L}/()]{0,20}(?: [\p{L}/()]{1,20}){0,2}) {0,3}(?::(?=\s|$)|$)/u;
const LINE_END = /\r\n|\n|\r/;
const FIRST_LINES = 3;

/**
 * Whether the lines of a text label what they say: a title, and abstracts as often, give or take the half.
 * @example isLabelledText(['Title: Shelves', 'Authors: Jane Doe', 'Abstract: We study.']) // => true
 */
export function isLabelledText(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const labels = written.map(labelOf);
  if (!labels.slice(0, FIRST_LINES).includes('title')) return false;
  const titles = labels.filter((label) => label === 'title').length;
  const abstracts = labels.filter((label) => label === 'abstract').length;
  return 2 * abstracts >= titles && 2 * titles >= abstracts && abstracts > 0;
}

/** The known name of a field that a line begins with, see `columnName`. */
function labelOf(line: string): string | undefined {
  const label = LABEL.exec(line)?.[1];
  return label !== undefined && isKnownColumn(label) ? columnName(label) : undefined;
}

/**
 * Reads records whose fields are labelled (`Title: …`, `Authors: …`, `Abstract: …`), each beginning on a line; a
 * line without a label goes on with the field above. `mapping` names labels that are others than usual.
 */
export function readLabelledText(text: string, _file: string, mapping: ColumnMapping = {}): FormatReading {
  const given = new Set(Object.values(mapping).map(columnName));
  const fields: { line: number; name: string; parts: string[] }[] = [];
  const above: { line: number; reason: string }[] = [];
  text.split(LINE_END).forEach((line, index) => {
    if (line.trim() === '') return;
    const [label = '', name = ''] = LABEL.exec(line) ?? [];
    const isField = name !== '' && (isKnownColumn(name) || given.has(columnName(name)));
    if (isField) fields.push({ line: index + 1, name: columnName(name), parts: [line.slice(label.length)] });
    else if (fields.length > 0) fields.at(-1)!.parts.push(line);
    else above.push({ line: index + 1, reason: 'stands above the first field' });
  });
  const rows = fields.map(
    ({ line, name, parts }): TableRow => ({ line, cells: [name, parts.join('\n').trim()] }),
  );
  const { outside, ...reading } = readTable(turnFieldRows(rows), mapping);
  return { ...reading, outside: [...above, ...outside] };
}
