import { stringify } from 'yaml';
import { spellOutInvisible } from '../read/text/invisible.ts';
import type { KeptTopic, TopicSettings } from '../topic.ts';
import { STRENGTH_WEIGHTS, type TopicPhrase } from './topic-phrases.ts';

/** A topic for a file, and what stands above it as comments: a line each. */
export interface NotedTopic<Entry> {
  readonly topic: Entry;
  readonly notes: readonly string[];
}

/** In characters. */
const LONGEST_LINE = 110;

/**
 * The text of a `topics.yaml` with these topics. Phrases stand under the strength of which their weight is nearest;
 * a topic without phrases has none. `head` are the lines at its beginning.
 */
export function formatTopics(topics: readonly NotedTopic<TopicSettings>[], head: readonly string[]): string {
  return formatFile(topics, head, ({ phrases }) => (phrases.length === 0 ? '' : formatPhrases(phrases)));
}

/** The text of a `kept-topics.yaml` with these topics. */
export function formatKeptTopics(topics: readonly KeptTopic[], head: readonly string[]): string {
  const noted = topics.map((topic) => ({ topic, notes: [] }));
  return formatFile(noted, head, ({ papers }) =>
    papers.length === 0 ? '' : formatList('papers', papers, 4),
  );
}

type Common = Pick<TopicSettings, 'slug' | 'name' | 'description' | 'parent' | 'aliases'>;

function formatFile<Entry extends Common>(
  topics: readonly NotedTopic<Entry>[],
  head: readonly string[],
  formatRest: (topic: Entry) => string,
): string {
  const entries = topics.map(({ topic, notes }) => {
    const { slug, name, description, parent, aliases } = topic;
    const texts = { slug, name, description, ...(parent === undefined ? {} : { parent }) };
    const lines = Object.entries(texts).map(([key, text]) => `${key}: ${scalar(text)}`);
    const former = aliases.length === 0 ? '' : formatList('aliases', aliases, 4);
    return `${comments(notes, 2)}  - ${lines.join('\n    ')}\n${former}${formatRest(topic)}`;
  });
  return `${comments(head, 0)}topics:${entries.length === 0 ? ' []' : ''}\n${entries.join('\n')}`;
}

function comments(lines: readonly string[], indent: number): string {
  return lines
    .map((line) => `${' '.repeat(indent)}# ${spellOutInvisible(line)}`.trimEnd().concat('\n'))
    .join('');
}

/** A text on one line, in quotes where YAML would take it for something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}

/** The same within square brackets, where commas and brackets need quotes as well. */
function listed(entry: unknown): string {
  return stringify([entry], { collectionStyle: 'flow', lineWidth: 0 }).trimEnd().slice(2, -2);
}

function formatPhrases(phrases: readonly TopicPhrase[]): string {
  const strengths = Object.entries(STRENGTH_WEIGHTS);
  const nearest = (weight: number) =>
    strengths.toSorted(
      ([, a], [, b]) => Math.abs(Math.log(weight / a)) - Math.abs(Math.log(weight / b)),
    )[0]![0];
  const lists = strengths.flatMap(([strength]) => {
    const own = phrases.filter(({ weight }) => nearest(weight) === strength);
    return own.length === 0 ? [] : formatList(strength, own.map(withoutWeight), 6);
  });
  return `    phrases:\n${lists.join('')}`;
}

function withoutWeight({ weight: _, ...phrase }: TopicPhrase): unknown {
  return Object.keys(phrase).length > 1 ? phrase : phrase.phrase;
}

/** A setting that is a list: on one line where it fits, else below its name. */
function formatList(name: string, entries: readonly unknown[], indent: number): string {
  const margin = ' '.repeat(indent);
  const texts = entries.map(listed);
  const short = `${margin}${name}: [${texts.join(', ')}]\n`;
  if (short.length <= LONGEST_LINE) return short;
  const lines: string[] = [];
  for (const text of texts.map((text, i) => text + (i < texts.length - 1 ? ',' : ''))) {
    const last = lines.at(-1);
    if (last !== undefined && indent + 5 + last.length + text.length <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${text}`;
    } else lines.push(text);
  }
  return `${margin}${name}:\n${margin}  [${lines.join(`\n${margin}   `)}]\n`;
}
