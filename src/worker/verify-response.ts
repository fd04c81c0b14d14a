import { openSealedFile } from '../search/index/file-seal.ts';
import type { BoundedKind } from './cache-names.ts';
import { parsePageMark } from './page-mark.ts';

/** Facts about a site by which the worker verifies files. */
export interface SiteFacts {
  /** The key of the collection. */
  readonly collection: string;
  /** The hashes of the files in `_astro/` by name; see `sumOf`. */
  readonly assets: Readonly<Record<string, string>>;
}

/** `unknown` is for files of another build, which cannot be verified. */
export type Verdict = 'proven' | 'wrong' | 'unknown';

/** In characters of base64; 72 bits are enough to detect accidental differences. */
const SUM_LENGTH = 12;

/** The truncated SHA-256 of a file, in base64. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, SUM_LENGTH);
}

/** The content types that browsers require: with another type a cached file would never work. */
const types: Record<string, RegExp> = {
  js: /javascript/,
  css: /^text\/css/,
  json: /json/,
  page: /^text\/html/,
  svg: /^image\/svg/,
};

function hasRightType({ headers }: Response, path: string): boolean {
  const ending = path.endsWith('/') ? 'page' : path.slice(path.lastIndexOf('.') + 1);
  return types[ending]?.test(headers.get('content-type') ?? '') ?? true;
}

async function judgeAsset(name: string, answer: Response, { assets }: SiteFacts): Promise<Verdict> {
  if (!Object.hasOwn(assets, name)) return 'unknown';
  return (await sumOf(await answer.arrayBuffer())) === assets[name] ? 'proven' : 'wrong';
}

async function judgePiece(place: string, answer: Response): Promise<Verdict> {
  try {
    openSealedFile(place, await answer.text());
    return 'proven';
  } catch {
    return 'wrong';
  }
}

async function judgePage(path: string, answer: Response, { collection }: SiteFacts): Promise<Verdict> {
  const text = await answer.text();
  // A picture that pages share has no mark; whether it is whole is seen at its end.
  if (path.endsWith('.svg')) return text.trimEnd().endsWith('</svg>') ? 'proven' : 'wrong';
  const mark = parsePageMark(text);
  return mark?.collection === collection && mark.path === path ? 'proven' : 'wrong';
}

/**
 * Verifies a response: complete, of the right content type, from the requested address, with the known hash
 * (assets), seal (index files) or mark (pages, but for a picture that they share). The response can still be read afterwards.
 */
export async function judge(
  kind: BoundedKind,
  url: URL,
  answer: Response,
  facts: SiteFacts,
): Promise<Verdict> {
  const steps = url.pathname.split('/');
  if (answer.status !== 200 || answer.redirected || !hasRightType(answer, url.pathname)) return 'wrong';
  const copy = answer.clone();
  if (kind === 'assets') return judgeAsset(steps.at(-1)!, copy, facts);
  if (kind === 'pieces') return judgePiece(steps.slice(-2).join('/'), copy);
  return judgePage(url.pathname, copy, facts);
}
