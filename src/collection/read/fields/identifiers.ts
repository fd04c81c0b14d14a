const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/;
const ARXIV_ID =
  /(?:^|[^\w.]|\b[aA]r[xX]iv\.)(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?![\w.]*\w)/;

/**
 * The DOI in a text, in lower case (DOIs are compared without case), without a resolver's address and the
 * punctuation of a sentence after it; undefined where there is none.
 * @example parseDoi('https://doi.org/10.1000/ABC.182') // => '10.1000/abc.182'
 * @example parseDoi('10.1') // => undefined
 */
export function parseDoi(text: string): string | undefined {
  return DOI.exec(text)?.[0]
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .toLowerCase();
}

/**
 * The DOI of a record from its fields for it, the first valid one; where none is, what begins like one stays as the
 * source has it.
 * @example statedDoi(['none', 'https://doi.org/10.1000/ABC.182']) // => '10.1000/abc.182'
 * @example statedDoi(['10.1']) // => '10.1'
 */
export function statedDoi(fields: readonly string[]): string | undefined {
  const stated = () => fields.map((field) => field.trim()).find((field) => /^10\.\S+$/.test(field));
  return fields.map(parseDoi).find(Boolean) ?? stated()?.toLowerCase();
}

/**
 * The arXiv identifier in a text or an address, without prefix and version; undefined where there is none.
 * @example parseArxivId('http://arxiv.org/abs/2202.12139v1') // => '2202.12139'
 * @example parseArxivId('https://arxiv.org/pdf/2202.12139v2.pdf') // => '2202.12139'
 * @example parseArxivId('10.48550/arXiv.2202.12139') // => '2202.12139'
 * @example parseArxivId('arXiv:astro-ph/0601001v2') // => 'astro-ph/0601001'
 */
export function parseArxivId(text: string): string | undefined {
  return ARXIV_ID.exec(text.trim())?.[1];
}

/**
 * The year of an arXiv identifier, which begins with year and month, in the old form after the name of an archive;
 * undefined where it does not.
 * @example yearOfArxivId('2202.12139') // => 2022
 * @example yearOfArxivId('hep-th/9901001') // => 1999
 */
export function yearOfArxivId(id: string): number | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)\d\d/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits) + (Number(digits) > 90 ? 1900 : 2000);
}

/**
 * The arXiv identifier in the first of these texts that speak of arXiv: numbers like it stand elsewhere too.
 * @example findArxivId(['10.5555/2202.12139', 'arXiv preprint arXiv:2101.00001']) // => '2101.00001'
 */
export function findArxivId(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const id = /arxiv/i.test(text) ? parseArxivId(text) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * An http(s) address as it stands in a field; undefined where it is none.
 * @example parseWebAddress(' https://example.org/a ') // => 'https://example.org/a'
 */
export function parseWebAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

/**
 * The page of PubMed with this number; undefined where it is none.
 * @example pubmedPage('12345678') // => 'https://pubmed.ncbi.nlm.nih.gov/12345678/'
 */
export function pubmedPage(pmid: string): string | undefined {
  return /^\d{1,9}$/.test(pmid) ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined;
}
