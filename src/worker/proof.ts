import { openSealedFile } from '../search/index/file-seal.ts';
import type { BoundedKind } from './cache-names.ts';
import { parsePageMark } from './page-mark.ts';

/** What the build says of a site, for the worker to prove files by. */
export interface SiteFacts {
  /** Stands for the collection. */
  readonly collection: string;
  /** The sums of the files in `_astro/` by their names there; see `sumOf`. */
  readonly assets: Readonly<Record<string, string>>;
}

/** `unknown` is what belongs to another build: it may be right, but nothing here can tell. */
export type Verdict = 'proven' | 'wrong' | 'unknown';

/** In characters of base64; 72 bits tell a file from any that came by accident. */
const SUM_LENGTH = 12;

/** The SHA-256 of a file, cut. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, SUM_LENGTH);
}

/** Browsers take these only under their own types, so that a kept one of another type would never work. */
const types: Record<string, RegExp> = {
  js: /javascript/,
  css: /^text\/css/,
  json: /json/,
  page: /^text\/html/,
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
  const mark = parsePageMark(await answer.text());
  return mark?.collection === collection && mark.path === path ? 'proven' : 'wrong';
}

/**
 * Whether an answer is what its name says: whole, of the right type, from that very address, with the sum that the
 * build knows (assets), its seal (pieces) or its mark (pages). Leaves the answer itself unread.
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
