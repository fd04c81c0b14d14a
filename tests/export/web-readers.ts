import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** The text or attribute values at an XPath of a document, read by libxml2. Throws where it is not well-formed. */
export function readXml(text: string, path: string, namespace: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return document.find(path, { x: namespace }).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

/** Throws where a document is not what the XML Schema says. */
export function validateXml(text: string, schema: string): void {
  const schemaDocument = XmlDocument.fromString(schema);
  const document = XmlDocument.fromString(text);
  const validator = XsdValidator.fromDoc(schemaDocument);
  try {
    validator.validate(document);
  } finally {
    for (const one of [validator, document, schemaDocument]) one.dispose();
  }
}

/** What feedsmith makes of an Atom feed that libxml2 finds well-formed. */
export function readAtom(text: string) {
  XmlDocument.fromString(text).dispose();
  return parseAtomFeed(text);
}

/** What feedsmith makes of a JSON Feed. */
export function readJsonFeed(text: string) {
  return parseJsonFeed(text);
}

/** As schema.org's own context has them: these name things by their addresses, all else is text. */
const addresses = ['url', 'item', 'sameAs', 'contentUrl', 'mainEntityOfPage'];
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }])),
};

/**
 * Structured data as the JSON-LD processor of the W3C's test suite expands it, without schema.org's prefix.
 * Throws where something in it would be dropped, or is a relative address.
 */
export async function readJsonLd(text: string): Promise<unknown[]> {
  const documentLoader = async (documentUrl: string) => {
    if (documentUrl !== 'https://schema.org') throw new Error(`Asked for ${documentUrl}`);
    return { documentUrl, document: { '@context': context } };
  };
  // The types of the package are older than its "safe" option.
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  const expanded = await jsonld.expand(JSON.parse(text), options);
  return JSON.parse(JSON.stringify(expanded).replaceAll('"https://schema.org/', '"'));
}
