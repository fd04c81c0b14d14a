import { buildCharacterTest } from '../../language/character-test.ts';
import { LONGEST_NAME } from '../../language/tokens.ts';
import { buildWordScanner } from '../../language/word-scan.ts';
import type { Mention } from '../../paper.ts';
import type { Lexicon, MentionKind } from '../../settings/lexicon.ts';
import { ALL_CAPITALS, type Name, NameVotes } from './name-kinds.ts';
import { buildOwnNameReader, type NamedText } from './own-names.ts';

const scanWords = buildWordScanner(/[\p{L}\p{N}]+(?:(?:[-‐‑+]|\.(?=\p{N}))[\p{L}\p{N}]+)*/uy, '-+.');
const mayBeginName = buildCharacterTest(/[\p{Lu}\p{N}]/u);
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b(?:github|huggingface)\.\S+/gi;
/** A size or a variant after a name. */
const ADDED =
  /-(?:base|large|small|tiny|medium|xl|xxl|mini|instruct|chat|based|like|style|family|v\d+(?:\.\d+)?|\d+(?:\.\d+)?[bmk])$/iu;
const MOST_WORDS = 3;

/** Capitals inside a word, or capitals with digits: ImageNet, GSM8K, GPT-2. */
const LOOKS_LIKE_NAME = /^(?=.*\p{Lu})(?:.*\p{Ll}\p{Lu}|.*\p{Lu}.*\p{N}|\p{Lu}{2,}\p{Ll})/u;

/**
 * For each paper the models, datasets and benchmarks it mentions, in the order of its text: names of the
 * lexicon, and words spelled like names ("ImageNet", "GSM8K") that some paper of the collection calls a
 * dataset, benchmark or model. Names that the paper itself introduces are left out. Words are compared
 * case-sensitively, without a size at their end.
 */
export function findMentions(papers: readonly NamedText[], lexicon: Lexicon): Mention[][] {
  const known = new Map<string, { name: string; kind: MentionKind }>();
  for (const { name, kind, aliases } of lexicon.names) {
    for (const written of [name, ...aliases]) known.set(written, { name, kind });
  }
  const read = buildNameReader(known);
  const texts = papers.map((paper) => ({
    paper,
    text: `${paper.title}\n${paper.abstract}`,
    names: [] as Name[],
  }));
  const votes = new NameVotes(lexicon.ignore);
  for (const entry of texts) {
    entry.names = read(entry.text);
    for (const { short } of entry.paper.introduced) if (!known.has(short)) votes.exclude(short);
    votes.add(entry.text, entry.names);
  }
  return texts.map(({ paper, text, names }) => {
    const mentions = new Map<string, Mention>();
    const isOwnName = buildOwnNameReader(paper);
    for (const { name, kind: lexical, start, end } of names) {
      const kind = lexical ?? votes.kindOf(name);
      if (kind === null || mentions.has(name) || lexicon.ignore.includes(name)) continue;
      if (!isOwnName(text.slice(start, end))) mentions.set(name, { name, kind });
    }
    return [...mentions.values()];
  });
}

type Known = ReadonlyMap<string, { readonly name: string; readonly kind: MentionKind }>;

/** A word by where it starts and ends in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

function buildNameReader(known: Known): (text: string) => Name[] {
  return (text) => {
    const names: Name[] = [];
    const words: Place[] = [];
    const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    scanWords(withoutAddresses, (start, end) => {
      words.push({ start, end });
    });
    for (let i = 0; i < words.length; i++) {
      const { start, end } = words[i]!;
      if (!mayBeginName(text, start, end)) continue;
      const found = longestKnown(text, words, i, known);
      if (found) {
        names.push(found.name);
        i += found.words - 1;
        continue;
      }
      if (end - start > LONGEST_NAME) continue;
      const name = stripAdded(text.slice(start, end));
      if (name.length < 3 || /-\p{Ll}+ed$/u.test(name)) continue;
      if (LOOKS_LIKE_NAME.test(name) || ALL_CAPITALS.test(name)) {
        names.push({ name, kind: null, start, end });
      }
    }
    return names;
  };
}

function longestKnown(text: string, words: readonly Place[], from: number, known: Known) {
  const { start } = words[from]!;
  for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
    const { end } = words[from + count - 1]!;
    const written = text.slice(start, end).replace(/[‐‑]/gu, '-');
    const found = known.get(written) ?? known.get(stripAdded(written));
    if (found) return { name: { ...found, start, end }, words: count };
  }
  return null;
}

function stripAdded(written: string): string {
  let name = written;
  while (ADDED.test(name)) name = name.replace(ADDED, '');
  return name;
}
