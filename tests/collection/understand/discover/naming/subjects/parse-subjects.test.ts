import { expect, test } from 'vitest';
import { parseSubjects } from '../../../../../../src/collection/understand/discover/naming/subjects/parse-subjects.ts';

test('subjects stand under their field, and a name of several words that is one term is a cue', () => {
  expect(
    parseSubjects('\nmusic: song, musical*\n  church music: organ\n  songs and dances: waltz\n'),
  ).toEqual([
    { name: 'music', field: null, cues: ['song', 'musical*'] },
    { name: 'church music', field: 0, cues: ['organ', 'church music'] },
    { name: 'songs and dances', field: 0, cues: ['waltz'] },
  ]);
});
