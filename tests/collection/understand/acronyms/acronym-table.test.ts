import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildAcronymTable,
  explainAcronyms,
  findBareUse,
  findWellKnown,
} from '../../../../src/collection/understand/acronyms/acronym-table.ts';

import { findAcronyms } from '../../../../src/collection/understand/acronyms/acronyms.ts';

const texts = [
  'Mixture of experts (MoE) models.',
  'A Mixture-of-Experts (MoE) layer, and large language models (LLMs).',
  'mixture of experts (MoE)',
  'Sparse adaptive search (SAS) are ours.',
  'Text retrieval units (TRU).',
  'Text retrieval units (TRU).',
  'Token routing updates (TRU).',
];
const read = (abstract: string) => ({ abstract, introduced: findAcronyms(abstract) });
const tableOf = (abstracts: readonly string[]) => buildAcronymTable(abstracts.map(findAcronyms));
const table = tableOf(texts);

describe('the table of acronyms', () => {
  test('counts spellings of one long form together, and plurals as singular', () => {
    expect(table.get('MoE')).toEqual([
      {
        count: 3,
        spellings: [
          ['Mixture of experts', 1],
          ['Mixture-of-Experts', 1],
          ['mixture of experts', 1],
        ],
      },
    ]);
    expect([...table.keys()]).toEqual(['LLM', 'MoE', 'SAS', 'TRU']);
  });
});

describe('the acronyms of a text', () => {
  test.for([
    ['MoEs are sparse.', [{ short: 'MoEs', long: 'Mixture of experts' }]],
    ['MoE-based layers', [{ short: 'MoE', long: 'Mixture of experts' }]],
    ['Margins of error (MoE) matter. MoE again.', [{ short: 'MoE', long: 'Margins of error' }]],
    ['One paper says SAS.', []],
    ['Two senses of TRU.', []],
    ['Their own sense: temporal ranking unit (TRU).', [{ short: 'TRU', long: 'temporal ranking unit' }]],
    ['moe is a name', []],
  ] as const)('in %j are %j', ([text, acronyms]) => {
    expect(explainAcronyms(read(text), table)).toEqual(acronyms);
  });
});

describe('the acronyms that everybody knows', () => {
  const using = (times: number, text: string) => Array.from({ length: times }, () => text);

  test('are those that many use and few introduce', () => {
    const many = [...texts, ...using(13, 'All say MoE, and TRUs.')];
    expect([...findWellKnown(many.map(read), tableOf(many))]).toEqual(['MoE', 'TRU']);
    const some = [...texts, ...using(12, 'All say MoE.')];
    expect([...findWellKnown(some.map(read), tableOf(some))]).toEqual([]);
    expect([...findWellKnown(texts.slice(0, 1).map(read), table)]).toEqual([]);
  });

  test('are not explained, even where a text does', () => {
    expect(explainAcronyms(read('Mixture of experts (MoE) and MoE-based'), table, new Set(['MoE']))).toEqual(
      [],
    );
  });
});

describe('the first bare use of an acronym', () => {
  const moe = { short: 'MoE', long: 'mixture of experts' };
  test.for([
    ['MoE first', 'MoE first'],
    ['Mixture of experts (MoE). Then MoEs come.', 'MoEs come.'],
    ['MoE (mixture of experts) only', null],
    ['In X-MoE and MoEfoo and github.com/MoE', null],
    ['MoE-based', 'MoE-based'],
  ] as const)('in %j begins %j', ([text, from]) => {
    const use = findBareUse(text, moe);
    expect(use && text.slice(use[0])).toBe(from);
  });

  test('passes over places that are taken', () => {
    expect(findBareUse('MoE and MoE', moe, (place) => place === 0)).toEqual([8, 11]);
  });

  test('is where a pattern would find it', () => {
    const pieces = ['MoE', 'MoEs', 'MoE-', 's', '.', '. ', ' ', '/', '-', 'é', '𝒳', '7', 'Mo', 'MoEMoE'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.constantFrom('MoE', 'MoEs'),
        (parts, short) => {
          const text = parts.join('');
          const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}/.-])${short}s?(?![\p{L}\p{N}]|\.\p{L})`, 'u');
          const found = pattern.exec(text);
          const expected = found && [found.index, found.index + found[0].length];
          expect(findBareUse(text, { short, long: 'nothing that stands there' })).toEqual(expected);
        },
      ),
    );
  });
});
