import type { Link } from '../../paper.ts';
import { parseArxivId, parseDoi } from '../fields/identifiers.ts';
import type { RecordFields } from '../record.ts';

/** A link and its position: `text.slice(start, end)` is the address as written. */
export type LinkSpan = Link & { start: number; end: number };

const SCHEME = String.raw`https?:\/\/`;
/** Addresses without a scheme: `www.…`, and repositories of well-known code hosts. */
const BARE = String.raw`www\.(?=[\p{L}\p{N}-]+\.)|(?:(?:github|gitlab|bitbucket|codeberg|huggingface|zenodo|osf|figshare|kaggle)\.(?:com|org|co|io)\/|(?:gist\.github\.com|colab\.research\.google\.com|anonymous\.4open\.science)\/)(?=[\p{L}\p{N}])`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/.:-])(?:${SCHEME}|${BARE})[^\s<>"“”‘’«»\\^${'`'}|{}\ue000\ue001]+`,
  'giu',
);
const TRAILING = new Set([...`.,;:!?'"*…·，。、；：！？（）`]);
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Finds the web addresses in cleaned text, in order of appearance; none overlap. Punctuation after an address
 * is not part of it, balanced brackets inside are. `url` has a scheme; `host` is lower case without `www.`;
 * `kind` follows from the host, the path and the words just before.
 * @example findLinks('see www.a.org.').map(({ url }) => url) // => ['https://www.a.org']
 */
export function findLinks(text: string): LinkSpan[] {
  const links: LinkSpan[] = [];
  // Few texts have any, and this is looked for faster.
  if (!text.includes('/') && !/www\./i.test(text)) return links;
  for (const match of text.matchAll(ADDRESS)) {
    const written = trimAddress(match[0]);
    const url = /^https?:/i.test(written) ? written : `https://${written}`;
    if (!URL.canParse(url)) continue;
    const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
    if (!/^[^.]+(?:\.[^.]+)+$/.test(host)) continue;
    const start = match.index;
    const kind = linkKind(host, url, text.slice(Math.max(0, start - WORDS_BEFORE), start));
    links.push({ url, host, kind, start, end: start + written.length });
  }
  return links;
}

/**
 * The links of a paper, each address once: those in its abstract, then those that its record gives, but for the
 * addresses of the publication itself.
 */
export function paperLinks(
  abstract: string,
  {
    links: given = [],
    doi,
    arxivId,
    sourceUrl,
  }: Pick<RecordFields, 'links' | 'doi' | 'arxivId' | 'sourceUrl'>,
): Link[] {
  const isOwn = (url: string) =>
    url === sourceUrl ||
    (doi !== undefined && parseDoi(url) === doi) ||
    (arxivId !== undefined && parseArxivId(url) === arxivId);
  const links = new Map<string, Link>();
  const further = given.filter((url) => !isOwn(url)).flatMap(findLinks);
  for (const { url, host, kind } of [...findLinks(abstract), ...further]) {
    if (!links.has(url)) links.set(url, { url, host, kind });
  }
  return [...links.values()];
}

/** Removes trailing punctuation, and closing brackets that were opened before the address. */
function trimAddress(address: string): string {
  const open: Record<string, number> = { '(': 0, '[': 0 };
  let end = 0;
  for (; end < address.length; end += 1) {
    const character = address[end]!;
    if (character in open) open[character]! += 1;
    const opener = BRACKETS[character];
    if (opener === undefined) continue;
    if (open[opener] === 0) break;
    open[opener]! -= 1;
  }
  while (end > 0 && (TRAILING.has(address[end - 1]!) || '(['.includes(address[end - 1]!))) end -= 1;
  return address.slice(0, end);
}

const WORDS_BEFORE = 80;
const DATA_HOST =
  /(?:^|\.)(?:zenodo\.org|kaggle\.com|figshare\.com|osf\.io|datadryad\.org|openml\.org|physionet\.org|synapse\.org|data\.world|data\.mendeley\.com|ieee-dataport\.org|archive\.ics\.uci\.edu|openneuro\.org|grand-challenge\.org)$|(?:^|[.-])dataverse\b/;
const CODE_HOST =
  /(?:^|\.)(?:github\.com|gist\.github\.com|raw\.githubusercontent\.com|gitlab\.(?:com|[a-z.-]+)|bitbucket\.org|codeberg\.org|sourceforge\.net|sr\.ht|anonymous\.4open\.science|git\.[a-z.-]+|git-[a-z.-]+|pypi\.org|cran\.r-project\.org|code\.google\.com|colab\.research\.google\.com|gitee\.com|codeocean\.com|modelscope\.cn|huggingface\.co|hf\.co|paperswithcode\.com)$/;
const PROJECT_HOST =
  /(?:^|\.)(?:github\.io|gitlab\.io|bitbucket\.io|codeberg\.page|readthedocs\.(?:io|org)|netlify\.(?:app|com)|vercel\.app|pages\.dev|web\.app|herokuapp\.com|sites\.google\.com|mystrikingly\.com|notion\.site|webflow\.io|weebly\.com|wixsite\.com|wordpress\.com|hf\.space|streamlit\.app|youtube\.com|youtu\.be|vimeo\.com)$/;
/** Paths of data sets, on hosts that hold both data and programs. */
const DATA_PATH = /^\/datasets?(?:\/|$)|[/_-]datasets?(?:[/_-]|$)/;
const CODE_PATH = /^\/code\//;
const SAYS_DATA = /\b(?:data|datasets?|corpus|corpora|benchmarks?)\b/i;
const SAYS_CODE =
  /\b(?:code|codes|implementation|source|software|scripts?|repository|library|models?|checkpoints?)\b/i;
const SAYS_PROJECT = /\b(?:project|web ?page|web ?site|homepage|demos?|videos?|page)\b/i;

function linkKind(host: string, url: string, before: string): Link['kind'] {
  const path = new URL(url).pathname.toLowerCase();
  const words = before.slice(before.search(/[^.?!]*$/));
  const dataOnly = SAYS_DATA.test(words) && !SAYS_CODE.test(words);
  if (DATA_HOST.test(host)) {
    const codeOnly = SAYS_CODE.test(words) && !SAYS_DATA.test(words);
    return CODE_PATH.test(path) || codeOnly ? 'code' : 'data';
  }
  if (CODE_HOST.test(host)) return dataOnly || DATA_PATH.test(path) ? 'data' : 'code';
  if (PROJECT_HOST.test(host)) return 'project';
  if (/(?:^|[/_-])datasets?(?:[/_.-]|$)/.test(path) || dataOnly) return 'data';
  if (SAYS_PROJECT.test(words)) return 'project';
  return SAYS_CODE.test(words) && /\b(?:code|codes|implementation|source code|software)\b/i.test(words)
    ? 'code'
    : 'other';
}
