import { SaxesParser } from 'saxes';
import { decodeEntities } from '../text/html-entities.ts';
import type { XmlElement } from './element.ts';

/** Elements that are nested deeper count as text of the element above; no format goes so deep. */
const DEEPEST = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML forbids are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** An ampersand that begins no reference, as in "R&D". */
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,40});)/gi;

/** What is wrong with the XML of an element, and on which of its lines (from 1). */
export interface XmlFault {
  readonly line: number;
  readonly problem: string;
}

/** An element while its content is read. */
interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Parses the text of one element. References to entities other than those of XML and HTML stay as they are
 * written, so that nothing that a file declares is expanded or loaded. Characters that XML forbids become spaces,
 * and a bare `&` is one. Anything else that is not well-formed is a fault.
 */
export function parseElement(text: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let depth = 0;
  let problem = '';
  parser.ENTITIES = NAMED_ENTITIES;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) return;
    const element = { name: localName(name), attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (depth <= DEEPEST) open.pop();
    depth -= 1;
  });
  const addText = (part: string) => open.at(-1)!.children.push(part);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    problem ||= message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // There is no reading on from a fault: what follows would be guessed.
    throw new Error(problem);
  });
  try {
    parser.write(text.replace(FORBIDDEN, ' ').replace(BARE_AMPERSAND, '&amp;')).close();
  } catch (error) {
    if (problem === '') throw error;
    return { line: parser.line, problem };
  }
  return root.children.find((child) => typeof child !== 'string') ?? { line: 1, problem: 'no element' };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The entities of XML itself, and no name that objects have from birth. */
export const XML_ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});

/** The text of an entity by its name: that of HTML, else the reference as it is written. */
const NAMED_ENTITIES = new Proxy<Record<string, string>>(XML_ENTITIES, {
  get: (known, name) => known[String(name)] ?? decodeEntities(`&${String(name)};`),
});
