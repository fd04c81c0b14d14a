import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCollection } from '../../src/collection/collection.ts';
import { normalizeTitle } from '../../src/collection/identity.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { CommandError, withUsage } from '../command.ts';
import { readContentFolder } from '../content-folder.ts';
import { problemText } from '../report-text.ts';
import { markArguments, readArgumentLabels } from './quality/argument-labels.ts';
import { crossValidate, type Held } from './quality/cross-validation.ts';
import { measureFields } from './quality/fields.ts';
import { FIGURES, type Figures, figuresOf } from './quality/figures.ts';
import { readLabels } from './quality/labels.ts';
import { withoutLonePhrases } from './quality/lone-phrases.ts';
import { markCollection, type Understood } from './quality/marks.ts';
import { stepsOf } from './quality/steps.ts';
import { markdownTable } from './search/table.ts';

const usage = 'usage: npm run bench -- quality (--labels DIR [--content DIR] [--folds N] | --fields FILE)';

const parseQualityArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        labels: { type: 'string' },
        fields: { type: 'string' },
        content: { type: 'string', default: 'content' },
        folds: { type: 'string', default: '0' },
      },
    });
    const folds = Number(values.folds);
    if (values.fields !== undefined) return { fields: resolve(values.fields) };
    if (values.labels === undefined) {
      throw new Error('--labels is missing, a folder with papers.json; or --fields, a file of papers');
    }
    if (!Number.isInteger(folds) || folds < 0 || folds === 1) {
      throw new Error(`--folds expects a whole number from 2 on, not "${values.folds}"`);
    }
    return { labels: resolve(values.labels), content: resolve(values.content), folds };
  });

function readCollection(folder: string) {
  const { dumps, settings } = readContentFolder(folder);
  const { value, problems } = parseSettings(settings);
  if (!value) throw new CommandError(problems.map((problem) => problemText('error', problem)).join('\n'));
  return { dumps, settings: value, papers: buildCollection(dumps, value).papers };
}

const share = (number: number) => (Number.isNaN(number) ? '-' : number.toFixed(3));

/**
 * Compares what is derived from the content folder with labels made by hand, and prints all figures in one
 * table: as measured on labels that were seen, without the phrases of single papers, and with `--folds N` on
 * papers that had no part in tuning the weights of the step. With `--fields FILE` it measures the topics that are found
 * in papers of known fields instead.
 */
export async function run(args: string[]): Promise<void> {
  const options = parseQualityArguments(args);
  if ('fields' in options) {
    console.log(measureFields(options.fields));
    return;
  }
  const labels = readLabels(options.labels);
  const { dumps, settings, papers } = readCollection(options.content);
  const titles = new Set(labels.papers.map(({ title }) => normalizeTitle(title)));
  const labelled = new Set(
    papers.filter(({ title }) => titles.has(normalizeTitle(title))).map(({ id }) => id),
  );
  const measure = (understood: readonly Understood[]) => {
    const marks = markCollection(labels, understood);
    return figuresOf(marks.papers, marks.related);
  };
  const seen = measure(papers);
  const general = { ...settings, topics: withoutLonePhrases(settings.topics, papers) };
  const dropped = measure(buildCollection(dumps, general).papers);
  console.log(
    `${papers.length} papers, ${labelled.size} of ${labels.papers.length} labelled ones found, ${labels.related.length} with similar papers\n`,
  );
  const held = new Map<keyof Figures, Held>();
  if (options.folds > 0) {
    for (const step of stepsOf(dumps, settings, papers, labelled)) {
      console.error(`tuning ${step.name} on ${options.folds} folds`);
      for (const one of crossValidate(step, labels, options.folds)) held.set(one.figure, one);
    }
  }
  const columns = ['figure', 'asked', 'measured', 'without lone phrases'];
  const folds = [`tuned on ${options.folds - 1} folds`, 'on the other', 'loss'];
  const rows = FIGURES.map(([key, name, bar]) => [
    name,
    `≥ ${bar.toFixed(2)}`,
    share(seen[key]),
    share(dropped[key]),
    ...(held.size === 0 ? [] : foldCells(held.get(key))),
  ]);
  console.log(markdownTable([held.size === 0 ? columns : [...columns, ...folds], ...rows]));
  const argumentLabels = readArgumentLabels(options.labels);
  if (argumentLabels.length > 0) {
    const argumentRows = markArguments(argumentLabels).map(([name, right, papers]) => [
      name,
      share(right / papers),
      `${right} of ${papers}`,
    ]);
    console.log(`\n${markdownTable([['papers of any field', 'measured', 'papers'], ...argumentRows])}`);
  }
}

const foldCells = (figure: Held | undefined): string[] =>
  figure === undefined
    ? ['-', '-', '-']
    : [share(figure.tuned), share(figure.held), share(figure.tuned - figure.held)];
