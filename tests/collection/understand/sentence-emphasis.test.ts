import { describe, expect, test } from 'vitest';
import { readEmphasis } from '../../../src/collection/understand/sentence-emphasis.ts';

describe('readEmphasis', () => {
  test('tells claims from background, before and after', () => {
    expect(
      readEmphasis([
        'Bats see little.',
        'We ask bats.',
        'They answer.',
        'Existing surveys did not.',
        'Our bats talk.',
      ]),
    ).toEqual(['background', 'claim', 'plain', 'background', 'claim']);
  });

  test('takes nothing for background where authors never speak of themselves', () => {
    expect(readEmphasis(['Bats see little.', 'They answer.'])).toEqual(['plain', 'plain']);
  });
});
