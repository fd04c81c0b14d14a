/** Characters that XML 1.0 forbids even escaped: most control characters, surrogates, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** An XML element: attributes without a value and null children are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly (XmlElement | null)[];
}

export function xmlElement(
  name: string,
  content: XmlElement['content'] = [],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, content, attributes };
}

/** A document in UTF-8, an element to a line. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatElement(root, '')}`;
}

function formatElement({ name, attributes, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = [name, ...given.map(([key, value]) => `${key}="${escapeXml(value!)}"`)].join(' ');
  if (content.length === 0) return `${indent}<${start}/>\n`;
  if (typeof content === 'string') return `${indent}<${start}>${escapeXml(content)}</${name}>\n`;
  const children = content.map((child) => (child ? formatElement(child, `${indent}  `) : ''));
  return `${indent}<${start}>\n${children.join('')}${indent}</${name}>\n`;
}
