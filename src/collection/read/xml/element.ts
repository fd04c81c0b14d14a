import { texInDollars } from '../fields/tex-of-formulas.ts';

/** An element of XML with what is in it, in order; names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements that stand on their own: text before and after them is parted. */
const BLOCKS = new Set([
  'p',
  'sec',
  'title',
  'list',
  'list-item',
  'li',
  'ul',
  'ol',
  'div',
  'br',
  'tr',
  'td',
  'mtr',
]);
/** Elements of JATS, MathML and the ACL Anthology that hold a formula, in one or several notations. */
const FORMULAS = new Set(['inline-formula', 'disp-formula', 'math', 'tex-math']);
/** Elements of MathML that say a formula once more, in another notation. */
const REPEATED = new Set(['annotation', 'annotation-xml']);

/**
 * The elements that a path of names leads to from an element, in the order of the document.
 * @example elementsAt({ name: 'a', attributes: {}, children: [] }, 'b/c') // => []
 */
export function elementsAt(element: XmlElement, path: string): XmlElement[] {
  let found = [element];
  for (const name of path.split('/')) {
    found = found.flatMap(({ children }) =>
      children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    );
  }
  return found;
}

/**
 * All text below an element in its order; inline marks add no space, paragraphs and list items do. A formula that
 * has its TeX with it is that, between dollar signs.
 */
export function textOf(element: XmlElement): string {
  const { name, children } = element;
  if (REPEATED.has(name)) return '';
  const tex = FORMULAS.has(name) ? texIn(element) : undefined;
  if (tex !== undefined) return tex;
  const text = children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
  return BLOCKS.has(name) ? ` ${text} ` : text;
}

function texIn({ name, attributes, children }: XmlElement): string | undefined {
  if (name === 'tex-math' || (name === 'annotation' && attributes.encoding === 'application/x-tex')) {
    return texInDollars(children.filter((child) => typeof child === 'string').join(''));
  }
  for (const child of children) {
    const tex = typeof child === 'string' ? undefined : texIn(child);
    if (tex !== undefined) return tex;
  }
  return undefined;
}

/** The text of each element that a path leads to, without white space at its ends; empty ones are left out. */
export function textsAt(element: XmlElement, path: string): string[] {
  return elementsAt(element, path)
    .map((found) => textOf(found).trim())
    .filter(Boolean);
}

/** The first text that one of the paths leads to, the earlier path first; empty where none does. */
export function textAt(element: XmlElement, ...paths: readonly string[]): string {
  for (const path of paths) {
    const [text] = textsAt(element, path);
    if (text !== undefined) return text;
  }
  return '';
}
