import { z } from 'zod';
import { findAcronyms } from '../../../src/collection/understand/acronyms/acronyms.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Benchmark } from './benchmark.ts';

const recordSchema = z.object({ id: z.string(), tokens: z.array(z.string()), labels: z.array(z.string()) });
type LabelledSentence = z.infer<typeof recordSchema>;

/**
 * Long forms of acronyms in sentences of papers (Veyseh et al., "Acronym identification and disambiguation shared
 * tasks for scientific document understanding", SDU at AAAI 2021). Of the published part, which has no test half,
 * every second sentence is one: those with an even place, counted from 0. Long forms of a sentence are compared as
 * texts, but for case, spaces and punctuation.
 */
export const sdu21Acronyms: Benchmark = {
  folder: 'sdu21-acronyms',
  title: 'SDU@AAAI-21 long forms',
  measure: (folder, half) => {
    const sentences = readJsonLines(folder, 'dev.jsonl', recordSchema).filter(
      (_, place) => place % 2 === (half === 'test' ? 0 : 1),
    );
    const { found, wanted, right } = countLongForms(sentences);
    const published = (figure: string) => `Schwartz-Hearst ${figure} (on both halves)`;
    return [
      { figure: 'precision', measured: (100 * right) / found, published: published('96.1') },
      { figure: 'recall', measured: (100 * right) / wanted, published: published('66.3') },
      { figure: 'F1', measured: (200 * right) / (found + wanted), published: published('78.4') },
    ];
  },
};

/** The number of long forms that are found, of those that are labelled, and of those that are both. */
export function countLongForms(sentences: readonly LabelledSentence[]) {
  const counts = { found: 0, wanted: 0, right: 0 };
  for (const { tokens, labels } of sentences) {
    const found = new Set(findAcronyms(writeSentence(tokens)).map(({ long }) => comparable(long)));
    const wanted = new Set(longFormsOf(tokens, labels).map(comparable));
    counts.found += found.size;
    counts.wanted += wanted.size;
    counts.right += found.intersection(wanted).size;
  }
  return counts;
}

const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The labelled long forms: each begins with B-long and goes on with I-long. */
function longFormsOf(tokens: readonly string[], labels: readonly string[]): string[] {
  const forms: string[][] = [];
  labels.forEach((label, place) => {
    if (label === 'B-long') forms.push([tokens[place]!]);
    else if (label === 'I-long') forms.at(-1)?.push(tokens[place]!);
  });
  return forms.map((form) => form.join(' '));
}

/** Tokens that stand close to the one before, and those to which the next one stands close. */
const CLOSES = /^(?:[.,;:!?)\]}%’'”]+|['’]s|[-/])$/u;
const OPENS = /^[([{“/-]$/u;

/**
 * A sentence from its tokens, with spaces where people write them.
 * @example writeSentence(['a', 'multi', '-', 'task', 'loss', '(', 'MTL', ')']) // => 'a multi-task loss (MTL)'
 */
export function writeSentence(tokens: readonly string[]): string {
  return tokens.reduce((text, token, place) => {
    const isClose = place === 0 || CLOSES.test(token) || OPENS.test(tokens[place - 1]!);
    return isClose ? text + token : `${text} ${token}`;
  }, '');
}
