import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A cell as its reference and the rest of its element, or a text that is written into the cell. */
export type Cell = string | { readonly xml: string };

/** The rows of a sheet as XML, with texts inside the cells. */
export function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const cell = (content: Cell, index: number, row: number) => {
    if (typeof content !== 'string') return content.xml;
    const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const data = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((one, index) => cell(one, index, at + 1)).join('')}</row>`,
  );
  return `<worksheet ${NAMESPACES}><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** The bytes of a workbook with these sheets and further parts. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  const relations = names
    .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
    .join('');
  const files: Record<string, string> = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${NAMESPACES}><workbookPr/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name]!])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
