import { SaxesParser } from 'saxes';
import { XML_ENTITIES } from '../../xml/parse-element.ts';
import type { PieceReader } from './zip-parts.ts';

/** What is done at the tags of a part of a workbook; names are without their prefix. */
export interface TagHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `text` is all that stands directly in the element. */
  readonly close?: (name: string, text: string) => void;
}

/** Takes the text of a part of a workbook, piece by piece. Throws where it is not well-formed. */
export function tagReader({ open, close }: TagHandlers): PieceReader {
  const parser = new SaxesParser({ xmlns: false });
  parser.ENTITIES = XML_ENTITIES;
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    close?.(localName(name), text);
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('cdata', (part) => {
    text += part;
  });
  return parser;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Cells of a sheet up to the last of each row, or strings that cells share; more are not read. */
export const MOST_CELLS = 10_000_000;

/** A workbook has more cells than are read. */
export class TooManyCellsError extends Error {}

/** Excel writes characters that XML forbids, and line breaks, as `_x000D_`. */
export function cellString(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Takes the strings that cells share, which they name by their place in the list. */
export function sharedStringReader(strings: string[]): PieceReader {
  let string = '';
  let phonetic = 0;
  return tagReader({
    open: (name) => {
      if (name === 'si') string = '';
      if (name === 'rPh') phonetic += 1;
    },
    close: (name, text) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't' && phonetic === 0) string += text;
      if (name === 'si' && strings.push(cellString(string)) > MOST_CELLS) throw new TooManyCellsError();
    },
  });
}

/** The formats of numbers that Excel has from the start and that are days. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Takes the numbers of the styles in which a number is a day. */
export function dayStyleReader(dayStyles: Set<string>): PieceReader {
  const formats = new Set(DAY_FORMATS);
  let styles = 0;
  let isInCells = false;
  return tagReader({
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt' && isDayFormat(attributes.formatCode ?? ''))
        formats.add(Number(attributes.numFmtId));
      if (name === 'xf' && isInCells) {
        if (formats.has(Number(attributes.numFmtId))) dayStyles.add(String(styles));
        styles += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
}

const isDayFormat = (code: string) => /y/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** A sheet by its name and the part that holds it. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** Takes the sheets of a workbook in their order, by the names of their relations, and the day that counts as 0. */
export function sheetListReader(
  sheets: { name: string; relation: string }[],
  setFirstDay: (is1904: boolean) => void,
): PieceReader {
  return tagReader({
    open: (name, attributes) => {
      if (name === 'workbookPr') setFirstDay(/^(?:1|true)$/.test(attributes.date1904 ?? ''));
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      sheets.push({ name: attributes.name ?? '', relation: relation ?? '' });
    },
  });
}

/** Takes the parts that relations lead to, as paths from the root of the archive. */
export function relationReader(parts: Map<string, string>): PieceReader {
  return tagReader({
    open: (name, attributes) => {
      const { Id: id, Target: target } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      parts.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
}
