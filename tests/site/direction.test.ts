import { expect, test } from 'vitest';
import { directionOf } from '../../src/site/direction.ts';

test.for([
  'ar',
  'he',
  'iw',
  'fa',
  'ur',
  'yi',
  'ps',
  'sd',
  'dv',
  'ckb',
  'ug',
  'syr',
  'nqo',
  'ar-EG',
  'az-Arab',
  'ff-Adlm',
])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.for(['en', 'pt-BR', 'ja', 'th', 'ku', 'sd-Deva', 'he-Latn', 'xx', 'en-x', 'en-toolongasubtag'])(
  '%s is written from left to right, or is taken so',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);
