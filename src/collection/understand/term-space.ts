import { compareText } from '../language/compare-text.ts';
import { readTokens, SurfaceForms, type Token } from '../language/tokens.ts';
import { commonWords, functionWords } from '../language/words/common-words.ts';
import type { StudiedText } from './paper-text.ts';
import { type SimilarWeights, similarWeights } from './similar/similar-weights.ts';

/** One paper as a sparse unit vector: `terms` are ascending term numbers, `weights` are parallel to them. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The vectors of a collection, parallel to its papers, and the words of the term numbers. */
export interface TermSpace {
  readonly vectors: readonly TermVector[];
  readonly size: number;
  /** The words of a term, folded and joined by single spaces, and its most frequent spelling. */
  readonly words: (term: number) => string;
  readonly surface: (term: number) => string;
  /** The document frequency of a term. */
  readonly holders: (term: number) => number;
}

type TermWeights = Pick<SimilarWeights, 'titleMentions' | 'pairWeight' | 'rarityPower'>;

/**
 * Weights the words and pairs of neighbouring words of each paper by TF-IDF: log2(1 + mentions), where a
 * mention in the title counts as several, times a power of the inverse document frequency's logarithm;
 * vectors have length 1. Terms of a single paper only contribute to its length.
 */
export function buildTermSpace(
  papers: readonly StudiedText[],
  { titleMentions, pairWeight, rarityPower }: TermWeights = similarWeights,
): TermSpace {
  const forms = new SurfaceForms();
  const counts = papers.map((paper) => countTerms(paper, titleMentions, forms));
  const holders = new Map<string, number>();
  for (const count of counts)
    for (const term of count.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const factor = (term: string, holding: number) =>
    Math.log((papers.length + 1) / holding) ** rarityPower * (term.includes(' ') ? pairWeight : 1);
  const shared = [...holders].filter(([, n]) => n > 1).sort(([a], [b]) => compareText(a, b));
  const known = new Map(shared.map(([term, n], number) => [term, { number, factor: factor(term, n) }]));
  const lone = { word: factor('', 1), pair: factor(' ', 1) };
  return {
    vectors: counts.map(buildVectors(known, lone)),
    size: shared.length,
    words: (term) => shared[term]?.[0] ?? '',
    surface: (term) => forms.of(shared[term]?.[0] ?? ''),
    holders: (term) => shared[term]?.[1] ?? 0,
  };
}

function countTerms(paper: StudiedText, titleMentions: number, forms: SurfaceForms): Map<string, number> {
  const counts = new Map<string, number>();
  const parts = [
    { text: paper.title, mentions: titleMentions },
    { text: paper.abstract, mentions: 1 },
  ];
  for (const { text, mentions } of parts) {
    for (const { term, start, end } of readTerms(text)) {
      counts.set(term, (counts.get(term) ?? 0) + mentions);
      forms.add(term, text.slice(start, end));
    }
  }
  return counts;
}

function readTerms(text: string): { term: string; start: number; end: number }[] {
  const tokens = readTokens(text);
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const word = isTopical(token) ? [token] : [];
    if (next === undefined || !next.follows || !isPair(token, next)) return word;
    return [...word, { term: `${token.term} ${next.term}`, start: token.start, end: next.end }];
  });
}

function isTopical({ term }: Token): boolean {
  return !commonWords.has(term) && !/^\p{N}+$/u.test(term) && (term.length > 1 || /\p{Lo}/u.test(term));
}

/** A pair may contain one stock word ("task vector", "deep learning"), but not two. */
function isPair(a: Token, b: Token): boolean {
  if (functionWords.has(a.term) || functionWords.has(b.term)) return false;
  return isTopical(a) || isTopical(b);
}

interface KnownTerm {
  readonly number: number;
  /** The factor for a mention by the term's rarity and form. */
  readonly factor: number;
}

/** Turns the terms of one paper after the other into its vector. */
function buildVectors(
  known: ReadonlyMap<string, KnownTerm>,
  lone: { readonly word: number; readonly pair: number },
): (counts: ReadonlyMap<string, number>) => TermVector {
  // The weights of one paper at the places of their terms; those of papers before are never read.
  const dense = new Float64Array(known.size);
  return (counts) => {
    const numbers: number[] = [];
    let square = 0;
    for (const [term, count] of counts) {
      const entry = known.get(term);
      const weight = Math.log2(1 + count) * (entry?.factor ?? (term.includes(' ') ? lone.pair : lone.word));
      square += weight * weight;
      if (entry === undefined) continue;
      numbers.push(entry.number);
      dense[entry.number] = weight;
    }
    const length = Math.sqrt(square) || 1;
    const terms = Int32Array.from(numbers).sort();
    const weights = new Float64Array(terms.length);
    for (let i = 0; i < terms.length; i++) weights[i] = dense[terms[i]!]! / length;
    return { terms, weights };
  };
}
