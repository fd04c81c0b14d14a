import { expect, test } from 'vitest';
import { shortNames } from '../../../../../src/site/pictures/map/names/short-names.ts';

test('a name begins short, unless another one begins so too', () => {
  expect(shortNames(['Owls and mice', 'Glass & sand', 'Trains, old', 'Trains, new', 'Bread'])).toEqual([
    'Owls',
    'Glass',
    'Trains, old',
    'Trains, new',
    'Bread',
  ]);
});
