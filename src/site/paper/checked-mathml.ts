import { inAlphabet } from './math-alphabet.ts';

/** The elements that pages may contain, with the attributes that each may have. */
const ELEMENTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    mrow: /^$/,
    mi: /^mathvariant$/,
    mn: /^mathvariant$/,
    mo: /^(?:mathvariant|fence|separator|stretchy|symmetric|largeop|movablelimits|accent|form|lspace|rspace|minsize|maxsize)$/,
    mtext: /^mathvariant$/,
    mspace: /^(?:width|linebreak)$/,
    mpadded: /^(?:height|depth)$/,
    mstyle: /^(?:displaystyle|scriptlevel)$/,
    mphantom: /^$/,
    mfrac: /^linethickness$/,
    msqrt: /^$/,
    mroot: /^$/,
    msup: /^$/,
    msub: /^$/,
    msubsup: /^$/,
    mover: /^accent$/,
    munder: /^accentunder$/,
    munderover: /^(?:accent|accentunder)$/,
    mtable: /^(?:rowspacing|columnspacing|columnalign|rowlines|columnlines|displaystyle)$/,
    mtr: /^$/,
    mtd: /^$/,
  }),
);
/** Words, and lengths that move nothing far out of its place. */
const VALUE =
  /^(?:[a-z]+(?:[ -][a-z]+)*|-?[01]?(?:\.\d+)?em|[+]?\d{1,2}(?:\.\d+)?(?:em|pt|px|%)?(?: \d(?:\.\d+)?em)*)$/;
/** What wraps the formula or repeats its source. */
const WRAPPERS = new Set(['span', 'math', 'semantics']);
const TOKEN = /<annotation [^<>]*>[^<]*<\/annotation>|<(\/?)([a-z]+)([^<>]*?)\/?>|[^<]+/g;
const ATTRIBUTE = /\s+([a-z]+)="([^"]*)"/g;

/**
 * The content of a `<math>` element from the MathML that KaTeX wrote: without its wrappers and annotation, with
 * letters of mathematical alphabets instead of `mathvariant`. Undefined when it has an element, an attribute or a
 * value that is not on the list: links, images, styles, colours, scripts, far moves.
 */
export function checkMathml(markup: string): string | undefined {
  let content = '';
  let alphabet = 'normal';
  let length = 0;
  for (const { 0: token, 1: slash, 2: name, 3: rest } of markup.matchAll(TOKEN)) {
    length += token.length;
    if (name === undefined) content += token.startsWith('<') ? '' : signsIn(token, alphabet);
    else if (!WRAPPERS.has(name)) {
      const attributes = slash === '/' ? '' : checkAttributes(name, rest!);
      if (attributes === undefined) return undefined;
      alphabet = slash === '/' ? 'normal' : alphabetOf(name, rest!);
      content += `<${slash}${name}${attributes}>${token.endsWith('/>') ? `</${name}>` : ''}`;
    }
  }
  if (length < markup.length) return undefined;
  return withoutOuterRow(content) || undefined;
}

/** Text in a formula stays searchable and readable letter by letter, so only its symbols change. */
function alphabetOf(name: string, attributes: string): string {
  const alphabet = /mathvariant="([a-z-]+)"/.exec(attributes)?.[1] ?? 'normal';
  return name === 'mi' || name === 'mn' ? alphabet : 'normal';
}

/** Entities such as `&amp;` are signs, which no alphabet has. */
function signsIn(text: string, alphabet: string): string {
  return text.includes('&') ? text : inAlphabet(text, alphabet);
}

function checkAttributes(name: string, source: string): string | undefined {
  const allowed = ELEMENTS.get(name);
  if (allowed === undefined || source.replace(ATTRIBUTE, '').trim() !== '') return undefined;
  let attributes = '';
  for (const [whole, attribute, value] of source.matchAll(ATTRIBUTE)) {
    if (!allowed.test(attribute!) || !VALUE.test(value!)) return undefined;
    // The letters have the form of their alphabet themselves.
    if (attribute !== 'mathvariant') attributes += whole;
  }
  return attributes;
}

/** A `<math>` element is a row itself. */
function withoutOuterRow(content: string): string {
  const inner = /^<mrow>(.*)<\/mrow>$/s.exec(content)?.[1];
  return inner === undefined || !closesLast(content) ? content : inner;
}

/** Whether the first row of the content ends where the content ends. */
function closesLast(content: string): boolean {
  let depth = 0;
  for (const { 0: tag, index } of content.matchAll(/<\/?mrow>/g)) {
    depth += tag === '<mrow>' ? 1 : -1;
    if (depth === 0) return index + tag.length === content.length;
  }
  return false;
}
