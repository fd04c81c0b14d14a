import { foldWord } from '../tokens.ts';
import { stopWords } from './stop-words.ts';

/** Further words of this kind, which the search looks for nevertheless. */
const FUNCTION_WORDS = `
  above across additionally after again against all almost along already although always am among another
  around away became because become before behind being below best better between beyond both cannot
  consequently d despite doing done down due during e either else enough especially even ever every few
  finally first five four further furthermore g generally get given having hence her here him his indeed
  instead itself just kind later least let likely ll m made mainly make many me might moreover mostly much
  must my namely nd near nearly neither nevertheless no non none nor now off often once one only onto
  otherwise particularly per perhaps quite r rather re really recently respectively s second see seem several
  shall since sometime soon specifically st still t thereby therefore third though three throughout together
  toward towards two typically until upon us usually various ve versus very vs w way well whatever whereas
  wherein whole whom without yet`;

/** The stock phrases of abstracts: "we propose", "extensive experiments". */
const STOCK_WORDS = `
  able achieve address allow allowing approach art available based challenge code com common data dataset deep
  demonstrate different effective effectively effectiveness efficiently enable enabling existing experiment
  experimental extensive find github good high http importance important improve improvement introduce issue
  key large lead leading learn learning low main major method model network neural new novel number org
  outperform outperforming paper performance possible potential present previous prior problem propose
  proposed provide recent result show significant significantly simple state study task train trained training
  url work www`;

const fold = (words: string): string[] => words.trim().split(/\s+/u).map(foldWord);

/** Words that carry no meaning of their own, stop words among them, in the folded form of `readTokens`. */
export const functionWords: ReadonlySet<string> = new Set([
  ...[...stopWords].map(foldWord),
  ...fold(FUNCTION_WORDS),
]);

/** Function words, and the words that nearly every abstract uses. */
export const commonWords: ReadonlySet<string> = new Set([...functionWords, ...fold(STOCK_WORDS)]);
