import { foldText } from '../../collection/language/fold.ts';
import { stopWords } from '../../collection/language/words/stop-words.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { QueryWord } from './query-words.ts';
import { isSentence, wordSet } from './sentence.ts';
import { findWords } from './words.ts';

/** Words for what is looked for: in a question, at either end of other words, or before a linking word. */
const papers = wordSet('article articles paper papers');

/** Words of a request, which may also be a subject: adversarial examples. */
const asking = wordSet(
  `all am any description descriptions discussion discussions don't especially example examples here i'd i'm i've
  known like list made me my particular particularly research result results see
  subject subjects work works application applications`,
);
/** Verbs of a request in any form. */
const askingVerbs = wordSet(
  'avoid concern deal describe discuss exist explain find give include interest look make need show study want',
);

const isAskingWord = (word: string) =>
  [word, ...formsOf(word)].some((form) => askingVerbs.has(form)) || asking.has(word);

/** Words between a request and its subject: papers about, work on, explain why. */
const linking = wordSet('about by for how in of on that to using what when where which who why with');

const plain = (text: string) => foldText(text).replaceAll('’', "'");

/** The end of the words at the start of a query that only introduce its subject; 0 without any. */
function endOfOpening(cleaned: string): number {
  let [end, hasAsked, hasLink] = [0, false, false];
  for (const { start, end: wordEnd } of findWords(cleaned)) {
    const word = plain(cleaned.slice(start, wordEnd));
    const isAsking = papers.has(word) || isAskingWord(word);
    // "papers with code": here the code is wanted.
    const isCode = word === 'code' && /\b(?:papers?|articles?|works?) with $/i.test(cleaned.slice(0, start));
    if (!isAsking && !isCode && !stopWords.has(word) && word.length > 1) break;
    hasAsked ||= isAsking;
    hasLink ||= hasAsked && linking.has(word);
    end = wordEnd;
  }
  return hasLink ? end : 0;
}

/** The word after an offset of the query, common words included. */
const wordAfter = (cleaned: string, end: number) => plain(/^\W*(\w+)/.exec(cleaned.slice(end))?.[1] ?? '');

/**
 * The words of a query without those of a request, unless nothing else remains: "papers about pruning" is
 * about pruning. A quoted word and a word for one field are always kept.
 */
export function withoutRequestWords(words: readonly QueryWord[], cleaned: string): readonly QueryWord[] {
  const opening = endOfOpening(cleaned);
  const isAsked = isSentence(cleaned);
  const isAside = (place: number) =>
    place === 0 || place === words.length - 1 || linking.has(wordAfter(cleaned, words[place]!.word.end));
  const counts = ({ clause, word, text, isPart }: QueryWord, place: number) => {
    if (clause.phrase !== null || clause.field !== null || clause.isOr || isPart) return true;
    if (word.end <= opening) return false;
    const asks = plain(text);
    if (papers.has(asks)) return !isAsked && !isAside(place);
    return !(isAsked && isAskingWord(asks));
  };
  const counted = words.filter(counts);
  return counted.length > 0 ? counted : words;
}
