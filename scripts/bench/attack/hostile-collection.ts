import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attackerHost } from './payloads.ts';

/** YAML for a text, as JSON, which is a subset of YAML. */
const quoted = (text: string) => JSON.stringify(text);

/** One line of a dump. */
const oneLine = (text: string) => text.replaceAll(/[\r\n\u2028\u2029\0]/g, ' ');

const titleOf = (payload: string, number: number) =>
  oneLine(`Attack ${number} on Networks by ${payload} in Titles`);

function abstractOf(payload: string, number: number): string {
  return oneLine(
    `We study attack ${number} on networks that take texts for markup, such as ${payload} in the middle. We introduce ` +
      `${payload} Text Reader (XTR), a model that reads "${payload}" as it stands. We show that ${payload} does no ` +
      `harm on the SafeSet${number} benchmark. Code is at https://${attackerHost}/code/${number}?q="${payload} and ` +
      `https://github.com/attacker/${number}#<script>attacked()</script>.`,
  );
}

/** A dump of papers with each payload in title and abstract. */
function dumpOf(payloads: readonly string[]): string {
  return payloads
    .flatMap((payload, index) => [titleOf(payload, index), abstractOf(payload, index)])
    .join('\n');
}

function topicsOf(payloads: readonly string[]): string {
  const entry = (payload: string, index: number) => `
  - slug: topic-${index}
    name: ${quoted(`${payload} topic ${index}`)}
    description: ${quoted(`What ${payload} does.`)}
    phrases: [${quoted(payload)}, { phrase: attack ${index}, weight: 3 }, networks]
    aliases: [former-${index}]`;
  return `topics:${payloads.map(entry).join('')}\n`;
}

function collectionOf(payloads: readonly string[]): string {
  const all = payloads.join(' ').slice(0, 350);
  return [
    `title: ${quoted(all)}`,
    `shortTitle: ${quoted(payloads[0]!.slice(0, 100))}`,
    `description: ${quoted(payloads.join(' ').slice(0, 4000))}`,
    `origin: ${quoted(all)}`,
    'snapshot: 2026-01-31',
    'links:',
    ...payloads
      .slice(0, 20)
      .map(
        (payload) =>
          `  - { name: ${quoted(payload)}, url: ${quoted(`https://${attackerHost}/?${payload}`)} }`,
      ),
    '',
  ].join('\n');
}

/** Writes a content folder with an attack in every field. */
export function writeHostileCollection(folder: string, payloads: readonly string[]): void {
  mkdirSync(join(folder, 'dumps'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const names = payloads.map(
    (payload, index) => `  - { name: ${quoted(`${payload} M${index}`)}, kind: model }`,
  );
  const corrected = payloads
    .slice(0, 3)
    .map(
      (payload, index) =>
        `  - { paper: ${quoted(titleOf(payload, index))}, title: ${quoted(`Corrected ${payload}`)} }`,
    );
  write('collection.yaml', collectionOf(payloads));
  write('topics.yaml', topicsOf(payloads));
  write('lexicon.yaml', `names:\n${names.join('\n')}\n`);
  write('corrections.yaml', `papers:\n${corrected.join('\n')}\n  - { paper: ${quoted(payloads[0]!)} }\n`);
  const fileName = `dump <img src=x onerror=attacked()> "'&${'\u202e'}.txt`;
  // A title without an abstract is an error, which the about page shows with the file name.
  write(join('dumps', fileName), `${dumpOf(payloads)}\nA Lost Title of ${oneLine(payloads[0]!)}\n`);
}
