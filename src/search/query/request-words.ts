import { foldText } from '../../collection/language/fold.ts';
import { stopWords } from '../../collection/language/words/stop-words.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { QueryWord } from './query-words.ts';
import { isSentence, wordSet } from './sentence.ts';
import { findWords } from './words.ts';

/** Words that name what is looked for: in a question, at either end of other words, or before a word that links. */
const papers = wordSet('article articles paper papers');

/** Words of asking. By themselves they may be what a paper is about: adversarial examples. */
const asking = wordSet(
  `all am any description descriptions discussion discussions don't especially example examples here i'd i'm i've
  known like list made me my particular particularly research result results see
  subject subjects work works application applications`,
);
/** Verbs that ask in every form. */
const askingVerbs = wordSet(
  'avoid concern deal describe discuss exist explain find give include interest look make need show study want',
);

const isAskingWord = (word: string) =>
  [word, ...formsOf(word)].some((form) => askingVerbs.has(form)) || asking.has(word);

/** Words that lead from the asking to what is asked for: papers about, work on, explain why. */
const linking = wordSet('about by for how in of on that to using what when where which who why with');

const plain = (text: string) => foldText(text).replaceAll('’', "'");

/** Where the words end with which a query begins and which only lead to what it asks for; 0 without any. */
function endOfOpening(cleaned: string): number {
  let [end, hasAsked, hasLink] = [0, false, false];
  for (const { start, end: wordEnd } of findWords(cleaned)) {
    const word = plain(cleaned.slice(start, wordEnd));
    const isAsking = papers.has(word) || isAskingWord(word);
    // "papers with code": the reader wants the code of whatever the papers are about.
    const isCode = word === 'code' && /\b(?:papers?|articles?|works?) with $/i.test(cleaned.slice(0, start));
    if (!isAsking && !isCode && !stopWords.has(word) && word.length > 1) break;
    hasAsked ||= isAsking;
    hasLink ||= hasAsked && linking.has(word);
    end = wordEnd;
  }
  return hasLink ? end : 0;
}

/** The word that follows a place of a query, common words included. */
const wordAfter = (cleaned: string, end: number) => plain(/^\W*(\w+)/.exec(cleaned.slice(end))?.[1] ?? '');

/**
 * The words of a query without those that only ask for papers, where others remain: "papers about pruning" is
 * about pruning. A quoted word and a word for one field always count.
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
