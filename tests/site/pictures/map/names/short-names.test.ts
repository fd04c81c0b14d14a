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

test('a name whose beginning is no noun stays whole', () => {
  const whole = [
    'Micro- and nanorobots',
    'Few-shot and zero-shot learning',
    'Matrix and tensor factorization',
    'Wireless and mobile networks',
  ];
  expect(shortNames(whole)).toEqual(whole);
  const nouns = ['Statistics and machine learning', 'Vision and multimodal learning', 'Faces and biometrics'];
  expect(shortNames(nouns)).toEqual(['Statistics', 'Vision', 'Faces']);
});
