import type { MovedPaper } from '../../src/collection/understand/topics/topic-changes.ts';
import type { TopicTrial, TriedTopic } from '../../src/collection/understand/topics/topic-trial.ts';
import { countOf, shorten } from '../../src/site/shared/wording.ts';
import { forTerminal } from '../command.ts';

/** In papers or phrases: what a list names before it counts. The JSON has all. */
const MOST_NAMED = 15;
/** In characters. */
const LONGEST_TITLE = 90;

/** What a trial found, topic by topic, then the papers to look at, then all of it in one line. */
export function trialText(trial: TopicTrial): string {
  const names = new Map(trial.topics.map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const unsure = trial.unsure.map(
    ({ title, topic, runnerUp }) =>
      `${shorten(title, LONGEST_TITLE)} (${[topic, ...(runnerUp === null ? [] : [runnerUp])].map(nameOf).join(' or ')})`,
  );
  const unsorted = trial.unsorted.after.map(({ title }) => shorten(title, LONGEST_TITLE));
  return [
    ...trial.topics.flatMap((topic) => topicLines(topic, nameOf)),
    ...listLines(`placed with little certainty: ${countOf(unsure.length, 'paper')}`, unsure),
    ...listLines(`fitting no topic: ${countOf(unsorted.length, 'paper')}`, unsorted),
    summary(trial),
    '',
  ]
    .map(forTerminal)
    .join('\n');
}

function topicLines(topic: TriedTopic, nameOf: (slug: string) => string): string[] {
  const { slug, name, before, after, gained, lost, unusedPhrases } = topic;
  const places = (elsewhere: readonly string[], nowhere: string) =>
    elsewhere.length === 0 ? nowhere : elsewhere.map((other) => `"${nameOf(other)}"`).join(', ');
  const line = (mark: string, { title, elsewhere }: MovedPaper, word: string, nowhere: string) =>
    `${mark} ${shorten(title, LONGEST_TITLE)} (${word} ${places(elsewhere, nowhere)})`;
  return [
    `${name} (${slug}): ${countOf(before, 'paper')} before, ${after} after`,
    ...named(gained.map((paper) => line('+', paper, 'from', 'no topic'))),
    ...named(lost.map((paper) => line('-', paper, 'now in', 'no topic'))),
    ...(unusedPhrases.length === 0 ? [] : [`  in no paper: ${firstOf(unusedPhrases).join(', ')}`]),
  ];
}

const listLines = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [head, ...named(lines)];

const named = (lines: readonly string[]): string[] => firstOf(lines).map((line) => `  ${line}`);

/** The first entries of a list, and the number of the others as a last one. */
function firstOf(entries: readonly string[]): readonly string[] {
  const more = entries.length - MOST_NAMED;
  return more <= 0 ? entries : [...entries.slice(0, MOST_NAMED), `and ${more} more`];
}

function summary({ papers, topics, moved, unsure, unsorted }: TopicTrial): string {
  const sum = (count: (topic: TriedTopic) => number) =>
    topics.reduce((total, topic) => total + count(topic), 0);
  const changed = topics.filter(({ gained, lost }) => gained.length + lost.length > 0).length;
  return [
    `${countOf(papers, 'paper')}: ${moved} with another first topic`,
    `${countOf(changed, 'topic')} changed (${sum(({ gained }) => gained.length)} gained, ${sum(({ lost }) => lost.length)} lost)`,
    `${unsure.length} unsure`,
    `${unsorted.after.length} in no topic (${unsorted.before.length} before)`,
    `${countOf(
      sum(({ unusedPhrases }) => unusedPhrases.length),
      'phrase',
    )} in no paper`,
  ].join(', ');
}
