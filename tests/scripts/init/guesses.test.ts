import { describe, expect, test } from 'vitest';
import { guessTitle, newestDay } from '../../../scripts/init/guesses.ts';

describe('the title of a new collection', () => {
  test.each([
    ['model-merging.bib', 'Model merging'],
    ['pubmed-sleepapnea-set.nbib', 'Sleepapnea'],
    ['ICLR_2013.json.gz', 'ICLR 2013'],
    ['diffusion models (3).ris', 'Diffusion models'],
    ['cs-lg-2026-11-22.txt', 'Cs lg'],
    ['Überblick Schlaf.enw', 'Überblick Schlaf'],
    ['savedrecs.txt', null],
    ['My Library.bib', null],
    ['Exported Items.bib', null],
    ['scopus (1).csv', null],
    ['2026-11-22.txt', null],
    ['x.bib', null],
  ])('of %s is %s', (name, title) => {
    expect(guessTitle([name], 'content')).toBe(title);
  });

  test('is what several files have in common, else the name of the folder', () => {
    expect(guessTitle(['sleep-2026-11-21.txt', 'sleep-2026-11-22.txt'], 'mine')).toBe('Sleep');
    expect(guessTitle(['sleep.txt', 'dreams.txt'], 'night-shift')).toBe('Night shift');
    expect(guessTitle(['sleep.txt', 'dreams.txt'], 'content')).toBeNull();
  });
});

describe('the newest day in names of files', () => {
  test('is known only where a name has a day of the calendar', () => {
    expect(newestDay(['2026-11-22.txt', 'cs-2026-12-01.xml.gz'])).toBe('2026-12-01');
    expect(newestDay(['2026-02-30.txt', '12026-11-22.txt', 'plain.txt'])).toBeNull();
  });
});
