import type { TopicSettings } from '../topic.ts';
import type { PaperText } from './paper-text.ts';
import { findPhrases, phraseKey } from './phrases.ts';
import { SurfaceForms } from './terms.ts';

/** How much of a paper speaks for a topic, and with which of its own words, the strongest first. */
export interface TopicEvidence {
  readonly score: number;
  readonly terms: readonly string[];
}

/** A phrase in the title counts like this many mentions in the abstract. */
const TITLE_MENTIONS = 4;
/** What each further word adds to a phrase's weight: the longer, the less likely by chance. */
const WORD_BONUS = 0.25;

interface Signal {
  readonly topic: number;
  readonly weight: number;
}

/** Reads a paper and gives its evidence for each topic, in the order of the topics. */
export type EvidenceReader = (paper: PaperText) => TopicEvidence[];

/**
 * Prepares the phrases of the topics for reading papers. A phrase counts its weight times log2(1 + mentions),
 * so that repetition convinces less and less. Where phrases of one topic overlap in the text, only the
 * longest counts.
 */
export function buildEvidenceReader(topics: readonly TopicSettings[]): EvidenceReader {
  const signals = collectSignals(topics);
  const longest = Math.max(1, ...[...signals.keys()].map((key) => key.split(' ').length));
  return (paper) => {
    const found = topics.map(() => new Map<string, Mentions>());
    for (const [text, mentions] of [
      [paper.title, TITLE_MENTIONS],
      [paper.abstract, 1],
    ] as const) {
      const read = topics.map(() => 0);
      for (const { phrase, start, end } of findPhrases(text, signals, longest)) {
        for (const { topic, weight } of signals.get(phrase) ?? []) {
          if (start < read[topic]!) continue;
          read[topic] = end;
          addMention(found[topic]!, phrase, weight, mentions, text.slice(start, end));
        }
      }
    }
    return found.map(weighEvidence);
  };
}

function collectSignals(topics: readonly TopicSettings[]): Map<string, Signal[]> {
  const signals = new Map<string, Signal[]>();
  topics.forEach(({ phrases }, topic) => {
    for (const { phrase, weight } of phrases) {
      const key = phraseKey(phrase);
      if (key === '') continue;
      const words = key.split(' ').length;
      const others = (signals.get(key) ?? []).filter((signal) => signal.topic !== topic);
      signals.set(key, [...others, { topic, weight: weight * (1 + WORD_BONUS * (words - 1)) }]);
    }
  });
  return signals;
}

interface Mentions {
  readonly weight: number;
  readonly forms: SurfaceForms;
  count: number;
}

function addMention(
  found: Map<string, Mentions>,
  phrase: string,
  weight: number,
  mentions: number,
  surface: string,
): void {
  let entry = found.get(phrase);
  if (entry === undefined) {
    entry = { weight, forms: new SurfaceForms(), count: 0 };
    found.set(phrase, entry);
  }
  entry.count += mentions;
  entry.forms.add(phrase, surface);
}

function weighEvidence(found: ReadonlyMap<string, Mentions>): TopicEvidence {
  const weighed = [...found].map(([phrase, { weight, forms, count }]) => ({
    score: weight * Math.log2(1 + count),
    term: forms.of(phrase),
  }));
  weighed.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  return {
    score: weighed.reduce((sum, { score }) => sum + score, 0),
    terms: weighed.map(({ term }) => term),
  };
}
