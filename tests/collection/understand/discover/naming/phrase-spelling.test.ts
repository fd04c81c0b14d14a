import { expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import { readPaper } from '../../../../../src/collection/understand/corpus.ts';
import { buildPhraseSpelling } from '../../../../../src/collection/understand/discover/naming/phrase-spelling.ts';
import { readCandidates } from '../../../../../src/collection/understand/keyphrases/phrase-candidates.ts';

/** A phrase as papers with these abstracts write it. */
function spell(phrase: string, abstracts: readonly string[]): string {
  const papers = abstracts.map((abstract, i) => readPaper({ id: `${i}`, title: 'Of bees', abstract }));
  const write = buildPhraseSpelling(
    papers,
    papers.map((paper) => readCandidates(paper, '')),
  );
  return write(phraseKey(phrase), [...papers.keys()]);
}

test('phrases are spelled in lower case where running text does so, and names as names', () => {
  const texts = [
    'We use Object Detection (OD) here.',
    'There is object detection.',
    'It needs object detection.',
  ];
  expect(spell('object detection', texts)).toBe('object detection');
  expect(spell('Kalman filter', ['There is a Kalman filter.', 'We use a Kalman filter.'])).toBe(
    'Kalman filter',
  );
});

test('what can be counted is spelled in the plural where it is used', () => {
  const texts = ['There is a soft robot.', 'We use a soft robot.', 'There are soft robots.'];
  expect(spell('soft robot', texts)).toBe('soft robots');
  expect(spell('soft robot', [...texts, ...Array(4).fill(texts[0])])).toBe('soft robot');
});

test('the beginning of a term with an acronym stands for the whole', () => {
  const slam = 'We need simultaneous localization and mapping (SLAM).';
  expect(spell('simultaneous localization', [slam, slam, slam])).toBe(
    'simultaneous localization and mapping',
  );
  expect(spell('simultaneous localization', [slam, 'There is simultaneous localization.'])).toBe(
    'simultaneous localization',
  );
});
