import { compareText } from '../../language/compare-text.ts';
import { buildPhraseFinder } from '../../language/phrases.ts';
import { Spellings } from '../../language/tokens.ts';
import type { TopicSettings } from '../../topic.ts';
import type { PaperReading } from '../corpus.ts';
import { readEmphasis, startOfExamples } from './sentence-emphasis.ts';
import type { TopicWeights } from './topic-weights.ts';

/** The evidence of a paper for a topic, and the words of the paper behind it, the strongest first. */
export interface TopicEvidence {
  readonly score: number;
  readonly terms: readonly string[];
}

const NO_EVIDENCE: TopicEvidence = { score: 0, terms: [] };

/** Reads a paper and returns its evidence for each topic, in the order of the topics. */
export type EvidenceReader = (paper: PaperReading) => TopicEvidence[];

/** A phrase of a topic; `with` and `unless` are indices of conditions on it. */
interface Signal {
  readonly topic: number;
  readonly weight: number;
  readonly with: readonly number[];
  readonly unless: readonly number[];
}

/**
 * Prepares the phrases of the topics for reading papers. A phrase counts its weight times log2(1 + mentions),
 * so that repetition counts less and less; the weight of a mention depends on its position. Where phrases of
 * one topic overlap in the text, only the longest counts.
 */
export function buildEvidenceReader(topics: readonly TopicSettings[], weights: TopicWeights): EvidenceReader {
  const { signals, find } = prepareSignals(topics);
  return (paper) => {
    const passages = readPassages(paper, weights).map((passage) => ({ ...passage, met: find(passage.text) }));
    const met = new Set(passages.flatMap((passage) => passage.met.map(({ phrase }) => phrase)));
    const holds = (signal: Signal) =>
      (signal.with.length === 0 || signal.with.some((condition) => met.has(condition))) &&
      !signal.unless.some((condition) => met.has(condition));
    // Most papers say nothing of most topics.
    const found = topics.map((): Map<number, Mentions> | undefined => undefined);
    for (const { text, mentions, met } of passages) {
      const read = topics.map(() => 0);
      for (const { phrase, start, end } of met) {
        const signal = signals[phrase];
        if (signal === undefined || start < read[signal.topic]! || !holds(signal)) continue;
        read[signal.topic] = end;
        found[signal.topic] ??= new Map();
        addMention(found[signal.topic]!, phrase, mentions, text.slice(start, end));
      }
    }
    return found.map((mentions) =>
      mentions === undefined ? NO_EVIDENCE : weighEvidence(mentions, signals, weights.company),
    );
  };
}

/** Signals have the numbers of their phrases; conditions follow, so that one search finds all. */
function prepareSignals(topics: readonly TopicSettings[]) {
  const phrases = topics.flatMap((topic, place) =>
    topic.phrases.map((entry) => ({ ...entry, topic: place })),
  );
  const conditions = new Map<string, number>();
  const number = (condition: string) => {
    const known = conditions.get(condition) ?? phrases.length + conditions.size;
    conditions.set(condition, known);
    return known;
  };
  const signals = phrases.map(
    ({ topic, weight, ...entry }): Signal => ({
      topic,
      weight,
      with: (entry.with ?? []).map(number),
      unless: (entry.unless ?? []).map(number),
    }),
  );
  return { signals, find: buildPhraseFinder([...phrases.map(({ phrase }) => phrase), ...conditions.keys()]) };
}

/** The title and sentences of a paper without statements on availability, with the weight of a mention. */
function readPassages({ title, statements }: PaperReading, weights: TopicWeights) {
  const emphasis = readEmphasis(statements);
  return [
    { text: title, mentions: weights.title },
    ...statements.flatMap((sentence, i) => {
      const mentions = weights[emphasis[i]!];
      const end = startOfExamples(sentence);
      return [
        { text: sentence.slice(0, end), mentions },
        { text: sentence.slice(end), mentions: mentions * weights.example },
      ];
    }),
  ];
}

interface Mentions {
  readonly spellings: Spellings;
  count: number;
}

function addMention(found: Map<number, Mentions>, phrase: number, mentions: number, surface: string): void {
  const entry = found.get(phrase);
  if (entry === undefined) {
    found.set(phrase, { spellings: new Spellings(surface), count: mentions });
    return;
  }
  entry.count += mentions;
  entry.spellings.add(surface);
}

function weighEvidence(
  found: ReadonlyMap<number, Mentions>,
  signals: readonly Signal[],
  company: number,
): TopicEvidence {
  const weighed = [...found].map(([phrase, { spellings, count }]) => ({
    score: signals[phrase]!.weight * Math.log2(1 + count),
    term: spellings.usual(),
  }));
  weighed.sort((a, b) => b.score - a.score || compareText(a.term, b.term));
  return {
    score: weighed.reduce((sum, { score }, rank) => sum + score * company ** rank, 0),
    terms: weighed.map(({ term }) => term),
  };
}
