import { type Refusal, refusals } from '../signs/refusal.ts';
import { parseRows, type TableRow } from './csv-rows.ts';
import { DELIMITERS, isHeaderName } from './delimiter.ts';

/** In characters and rows: whether a text is a table shows at its beginning. */
const LOOKED_AT = 50_000;
const MOST_ROWS = 50;
/** With the header. Fewer lines have the same number of commas by chance. */
const LEAST_ROWS = 5;
const MOST_NAMED = 20;

/**
 * Why a text is refused that is a table of which no two columns are known: all rows have as many cells, and the first
 * has short names only, or none at all. Undefined for other texts. A dump has titles and abstracts in turn, whose signs differ in
 * number; for two columns parted by commas it takes a quoted cell as well.
 */
export function findUnknownTable(text: string): Refusal | undefined {
  for (const delimiter of DELIMITERS) {
    const rows = parseRows(text.slice(0, LOOKED_AT), delimiter).slice(0, MOST_ROWS);
    // The last row may be cut off where the look ends.
    const whole = text.length > LOOKED_AT ? rows.slice(0, -1) : rows;
    const [header, ...others] = whole.map(({ cells }) => cells);
    if (!header || whole.length < LEAST_ROWS || header.length < 2) continue;
    if (delimiter === ',' && header.length === 2 && !text.slice(0, LOOKED_AT).includes('"')) continue;
    if (!others.every(({ length }) => length === header.length)) continue;
    if (header.every(isHeaderName)) return refusalOf(header);
    // Commas are in texts as well.
    const isCertain = delimiter === '\t' || text.includes(`"${delimiter}"`);
    if (isCertain && whole.every(hasSeveralCells)) return refusals.unnamedColumns;
  }
  return undefined;
}

const hasSeveralCells = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length > 1;

function refusalOf(header: readonly string[]): Refusal {
  const named = header.slice(0, MOST_NAMED).map((name) => `"${name.trim()}"`);
  const rest = header.length - named.length;
  return {
    refused: `a table with the columns ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}, of which no two are known`,
    advice:
      'Name those that hold the title and the abstract under "columns" in collection.yaml, or give them to npm run init as --column title="...".',
  };
}
