import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkSchema } from '../../../../src/collection/paper.ts';
import { findLinks, paperLinks } from '../../../../src/collection/read/text/links.ts';
import { runs } from '../../../property-runs.ts';

const urls = (text: string) => findLinks(text).map(({ url }) => url);

describe('links in a text', () => {
  test.for([
    ['Code: https://github.com/a/b.', 'https://github.com/a/b'],
    ['(Code is in https://github.com/a/Twin-Mergin.)', 'https://github.com/a/Twin-Mergin'],
    ['(see https://a.github.io/ADELE)', 'https://a.github.io/ADELE'],
    ['at https://x.org/page, and', 'https://x.org/page'],
    ["'https://x.org/page'", 'https://x.org/page'],
    ['“https://x.org/page”', 'https://x.org/page'],
    ['{https://x.org/page}', 'https://x.org/page'],
    ['https://x.org/a/{url}.', 'https://x.org/a/'],
    [
      'https://en.wikipedia.org/wiki/Rank_(linear_algebra).',
      'https://en.wikipedia.org/wiki/Rank_(linear_algebra)',
    ],
    ['https://github.com/a/b-c.git', 'https://github.com/a/b-c.git'],
    ['https://x.org/?q=1&r=2#part!', 'https://x.org/?q=1&r=2#part'],
    ['available at github.com/deel-ai/Craft.', 'https://github.com/deel-ai/Craft'],
    ['www.example.org/x', 'https://www.example.org/x'],
  ] as const)('end where the address ends: %s', ([text, url]) => {
    expect(urls(text)).toEqual([url]);
  });

  test.for(['mail me@github.com/x', 'https://', 'http://.', 'see Node.js', 'e.g. a/b', 'https://localhost'])(
    'are not seen in %s',
    (text) => {
      expect(urls(text)).toEqual([]);
    },
  );

  test.for([
    ['https://github.com/a/b', 'code'],
    ['https://anonymous.4open.science/r/x', 'code'],
    ['https://huggingface.co/spaces/a/b', 'code'],
    ['https://huggingface.co/datasets/a/b', 'data'],
    ['https://zenodo.org/record/1', 'data'],
    ['We release the datasets at https://lab.org/x', 'data'],
    ['https://lab.org/data/dataset-1', 'data'],
    ['https://task-vectors.github.io', 'project'],
    ['https://sites.google.com/view/x', 'project'],
    ['Videos are on our project page: https://lab.org/x', 'project'],
    ['https://colab.research.google.com/drive/1', 'code'],
    ['https://gitlab.lab.edu/a/b', 'code'],
    ['https://codeberg.org/a/b', 'code'],
    ['https://www.kaggle.com/datasets/a/b', 'data'],
    ['https://www.kaggle.com/code/a/b', 'code'],
    ['Our code is archived at https://doi.zenodo.org/1', 'code'],
    ['https://figshare.com/articles/1', 'data'],
    ['https://a.hf.space', 'project'],
    ['https://www.lab.org/', 'other'],
  ] as const)('have a kind: %s', ([text, kind]) => {
    expect(findLinks(text)[0]?.kind).toBe(kind);
  });

  test('name the host without www and in lower case', () => {
    expect(findLinks('https://WWW.Lab.org/A')[0]).toMatchObject({
      url: 'https://WWW.Lab.org/A',
      host: 'lab.org',
    });
  });

  test('keep every span, but count an address once', () => {
    const text = 'https://a.org/x and https://b.org, again https://a.org/x.';
    expect(findLinks(text)).toHaveLength(3);
    expect(paperLinks(text, {}).map(({ url }) => url)).toEqual(['https://a.org/x', 'https://b.org']);
  });

  test('of a record follow those of its abstract, without the addresses of the publication itself', () => {
    const record = {
      doi: '10.1000/a',
      arxivId: '2401.00001',
      sourceUrl: 'https://journal.example/a',
      links: [
        'https://doi.org/10.1000/A',
        'http://arxiv.org/pdf/2401.00001v2',
        'https://journal.example/a',
        'https://a.org/x',
        'https://github.com/example/x',
        'no address',
      ],
    };
    expect(paperLinks('See https://a.org/x', record)).toEqual([
      { url: 'https://a.org/x', host: 'a.org', kind: 'other' },
      { url: 'https://github.com/example/x', host: 'github.com', kind: 'code' },
    ]);
  });

  test('are in order, apart, inside the text and valid', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'www.',
        'github.com/',
        'a.org',
        '/x',
        '.',
        ')',
        '(',
        ' ',
        '}',
        '"',
        '?q=%',
        ':',
      ),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { start, end: stop, ...link } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(link.url.endsWith(text.slice(start, stop))).toBe(true);
          expect(linkSchema.safeParse(link).error).toBeUndefined();
          end = stop;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(200) },
    );
  });
});
