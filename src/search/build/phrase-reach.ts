import { rememberWords } from '../../collection/language/word-memo.ts';
import { singularOf } from '../../collection/language/words/singular.ts';
import { phraseText } from '../query/phrases.ts';

type WordForm = (word: string) => string;

/** In letters: phrases are found by a prefix of this length before further words of the text are joined. */
const HEAD = 11;

/** The phrases with their spaces removed, and the greatest length for each prefix. */
interface Wanted {
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly longest: ReadonlyMap<string, number>;
  readonly form: WordForm;
}

/**
 * Finds which phrases occur in at least two papers, by the rules of a quoted search (`hasPhrase`). The time
 * grows with the texts, not with the number of phrases. A paper is one text or several.
 */
export function findReachingPhrases(
  phrases: Iterable<string>,
  papers: Iterable<readonly string[]>,
): ReadonlySet<string> {
  const all = [...new Set(phrases)];
  const ways = [want(all, (word) => word), want(all, rememberWords(singularOf))];
  const once = new Set<string>();
  const reaching = new Set<string>();
  for (const texts of papers) {
    const found = new Set<string>();
    for (const text of texts) {
      const words = phraseText(text).split(' ').filter(Boolean);
      for (const wanted of ways) addFound(words, wanted, found);
    }
    for (const phrase of found) (once.has(phrase) ? reaching : once).add(phrase);
  }
  return reaching;
}

function want(all: readonly string[], form: WordForm): Wanted {
  const phrases = new Map<string, string[]>();
  const longest = new Map<string, number>();
  for (const phrase of all) {
    const letters = phraseText(phrase).split(' ').map(form).join('');
    if (letters === '') continue;
    const known = phrases.get(letters);
    if (known) known.push(phrase);
    else phrases.set(letters, [phrase]);
    const head = letters.slice(0, HEAD);
    longest.set(head, Math.max(longest.get(head) ?? 0, letters.length));
  }
  return { phrases, longest, form };
}

/** Adds the phrases that begin at a word of a text and end with a word. */
function addFound(words: readonly string[], { phrases, longest, form }: Wanted, found: Set<string>): void {
  const forms = words.map(form);
  for (let from = 0; from < forms.length; from++) {
    let letters = '';
    let most = HEAD;
    for (let at = from; at < forms.length; at++) {
      const isHead = letters.length < HEAD;
      letters += forms[at]!;
      if (isHead && letters.length >= HEAD) most = longest.get(letters.slice(0, HEAD)) ?? 0;
      if (letters.length > most) break;
      for (const phrase of phrases.get(letters) ?? []) found.add(phrase);
    }
  }
}
