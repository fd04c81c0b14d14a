import { browseStateUrl, parseBrowseState, startState } from '../../../src/browse/state.ts';
import type { Paper } from '../../../src/collection/paper.ts';
import type { SearchEngine } from '../../../src/search/answer/engine.ts';
import { matcherFor, splitMatches } from '../../../src/search/answer/highlight.ts';
import { HitPager } from '../../../src/search/answer/hit-pager.ts';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { sample, seededRandom } from '../search/random.ts';
import type { Guise } from './query-guises.ts';

/** The queries of a guise for which the paper is not the first hit. */
export async function missesOf(
  engine: SearchEngine,
  papers: readonly Paper[],
  guise: Guise,
): Promise<string[]> {
  const misses: string[] = [];
  for (const paper of papers) {
    const query = guise(paper);
    const [first] = await new HitPager(await engine.search(query)).take(1);
    if (!first || (await engine.store.record(first.number)).id !== paper.id) misses.push(query);
  }
  return misses;
}

/** The percentage of papers that are the first hit. */
export const firstRate = (misses: readonly string[], papers: number) => 100 * (1 - misses.length / papers);

/** Parts of odd queries: syntax, incomplete syntax, signs, invisible characters, scripts, property names. */
const pieces = [
  ...['"', '“', '”', '„', '«', '»', "'", '‘', '’', '`', '``', "''", '-', '--', '- ', '–', '(', ')', '[', ']'],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e'],
  ...[
    'AND',
    'OR',
    'NOT',
    'AND NOT',
    ' OR ',
    ' NOT ',
    'or',
    'not',
    'title:',
    'topic:',
    'kind:',
    '-title:',
    ':',
  ],
  ...[
    'attention',
    'heads',
    'task',
    'vectors',
    'pre',
    'training',
    'data',
    'sets',
    'fine-tuning',
    'multitask',
    'gpt',
  ],
  ...[
    '4',
    '2',
    '3.1',
    'GPT-4',
    'llama2',
    'R',
    'c++',
    'A*',
    'I/O',
    'R&D',
    'the',
    'of',
    'to be',
    '1984',
    '.pdf',
    '_',
  ],
  ...[
    'α',
    'β-VAE',
    'lambda',
    'µ',
    'Σας',
    'ß',
    'Œ',
    'ł',
    'ı',
    'İ',
    'ﬁ',
    'ｆｕｌｌ',
    '²',
    '½',
    '𝛼',
    'é',
    'e\u0301',
  ],
  ...[
    '图',
    '图像',
    'ก',
    'は',
    '한국',
    'א',
    'ع',
    'я',
    '🙂',
    '👩‍🔬',
    '🇨🇭',
    '∞',
    '→',
    '★',
    '\ud83d',
    '\ude00',
    '\0',
  ],
  ...[
    'https://',
    '/papers/',
    'papers/',
    'x-abcdefghij',
    'o25ntexv7a',
    '.md',
    '?q=',
    '#',
    '%',
    '%0A',
    '&',
    '+',
    '=',
    '\\',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'zyzzyva',
    'atention',
    'xx',
    '$&',
    '(?<a>',
    '<b>',
    '\u0378',
    '\uffff',
  ],
];

/** Seeded queries of up to a dozen such parts, some of them very long. */
export function* oddQueries(count: number, seed: number): Generator<string> {
  const random = seededRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  for (let n = 0; n < count; n++) {
    const parts = Array.from({ length: 1 + below(12) }, () => pieces[below(pieces.length)]!);
    const query = parts.join(below(2) === 0 ? ' ' : '');
    yield below(500) === 0 ? query.repeat(1 + below(200)) : query;
  }
}

/** Runs a query through all search code of a page; throws on an exception or a wrong result. */
export async function tryQuery(engine: SearchEngine, query: string): Promise<void> {
  const address = browseStateUrl({
    ...startState,
    ...parseBrowseState(`?${new URLSearchParams({ q: query })}`),
  });
  const state = parseBrowseState(address);
  if (browseStateUrl(state) !== address) throw new Error('the address does not come back as it went');
  const answer = await engine.search(state.query);
  const isMatch = matcherFor(answer.resolved);
  for (const { number, score } of await new HitPager(answer).take(2)) {
    if (!Number.isFinite(score)) throw new Error('a score is no number');
    const { title, abstract } = await engine.store.record(number);
    const runs = splitMatches(title, isMatch);
    if (runs.map(({ text }) => text).join('') !== title) throw new Error('marking changed a title');
    excerptOf(abstract ?? '', isMatch);
  }
  splitMatches(query, isMatch);
  excerptOf(query, isMatch);
}

/** Pairs of guises, the second applied to the result of the first. */
export function pairGuises(
  guises: Readonly<Record<string, Guise>>,
  count: number,
  seed: number,
): [name: string, guise: Guise][] {
  const random = seededRandom(seed);
  const all = Object.entries(guises);
  return Array.from({ length: count }, () => {
    const [[firstName, first], [secondName, second]] = sample(all, 2, random) as [
      [string, Guise],
      [string, Guise],
    ];
    return [`${firstName}, then ${secondName}`, (paper) => second({ ...paper, title: first(paper) })];
  });
}
