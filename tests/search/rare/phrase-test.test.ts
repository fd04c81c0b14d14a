import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { phraseText } from '../../../src/search/query/phrases.ts';
import { hasPhrase } from '../../../src/search/rare/phrase-test.ts';
import { engineFor, makePaper, serveIndex, titlesOf } from '../papers.ts';

const stands = (text: string, phrase: string) => hasPhrase(phraseText(text), phraseText(phrase));

describe('hasPhrase', () => {
  test.for([
    ['Merging models, task by task', 'models task'],
    ['Attention heads attend', 'attention head'],
    ['An attention head', 'attention heads'],
    ['Hypotheses on matrices', 'hypothesis on matrix'],
    ['Datasets of birds', 'data set of bird'],
    ['Pre-training helps', 'pretraining helps'],
    ['Pretraining helps', 'pre training helps'],
    ['A transformer layer', 'trans-former layer'],
    ['GPT-4 and others', 'GPT 4'],
    ['The λ-return of TD(λ)', 'lambda return'],
    ['C++ code', 'c++ code'],
  ] as const)('%j has %j', ([text, phrase]) => {
    expect(stands(text, phrase)).toBe(true);
  });

  test.for([
    ['Merging models', 'model merging'],
    ['A retraining set', 'training set'],
    ['Pretraining sets', 'training set'],
    ['The head of attention', 'attention head'],
    ['Attention headers', 'attention head'],
    ['', 'attention head'],
  ] as const)('%j has not %j', ([text, phrase]) => {
    expect(stands(text, phrase)).toBe(false);
  });
});

describe('phrases of a query', () => {
  const papers = [
    makePaper('One', 'An attention head.'),
    makePaper('Many', 'Attention heads.'),
    makePaper('Apart', 'A head of attention, and many heads.'),
    makePaper('Other', 'A vector of a task.'),
  ];
  const find = async (query: string) => {
    const engine = engineFor(papers);
    return (await titlesOf(engine, await engine.search(query))).sort();
  };

  test.for([
    ['"attention head"', ['Many', 'One']],
    ['"attention heads"', ['Many', 'One']],
    ['“attention heads”', ['Many', 'One']],
    ['„attention head“', ['Many', 'One']],
    ['« attention head »', ['Many', 'One']],
    ['‹attention head›', ['Many', 'One']],
    ['‘attention head’', ['Many', 'One']],
    ['「attention head」', ['Many', 'One']],
    ['″attention head″', ['Many', 'One']],
    ['＂attention head＂', ['Many', 'One']],
    ["``attention head''", ['Many', 'One']],
    ['heads -"attention head"', ['Apart']],
    ['heads NOT “attention heads”', ['Apart']],
    ['"attention heads" OR vector', ['Many', 'One', 'Other']],
    ['vector OR "attention heads"', ['Many', 'One', 'Other']],
    ['"attention heads" OR "task vector"', ['Many', 'One']],
    ['(vector OR attention) AND many', ['Apart', 'Many', 'One', 'Other']],
    ['attention OR vector', ['Apart', 'Many', 'One', 'Other']],
    ['attention NOT head', ['']],
    ['heads AND NOT (attention OR vector)', ['']],
  ] as const)('%s', async ([query, titles]) => {
    expect(await find(query)).toEqual(titles.filter(Boolean));
  });

  test('of few papers fetches their records, of many whole bundles', async () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      makePaper(`Paper ${i}`, i % 20 === 0 ? 'Rare attention heads.' : 'Task vectors.'),
    );
    const piecesFor = async (query: string) => {
      const { engine, asked } = serveIndex(buildSearchIndex(many));
      expect((await titlesOf(engine, await engine.search(query))).length).toBeGreaterThan(9);
      const { hits } = await engine.search(query);
      return { hits: hits.length, bundles: asked.filter((name) => name.startsWith('bundle')).length };
    };
    expect(await piecesFor('"attention heads"')).toEqual({ hits: 10, bundles: 0 });
    expect(await piecesFor('"task vectors"')).toEqual({ hits: 190, bundles: 2 });
  });

  test('a title with capital operators in it is found first, and so is one all in capitals', async () => {
    const titles = [
      'Attention is NOT Explanation',
      'Vision OR Language: What Is It',
      'Attention',
      'Vision -Language',
    ];
    const engine = engineFor(titles.map((title) => makePaper(title)));
    for (const title of titles) {
      for (const query of [title, title.toUpperCase(), `${title}.`]) {
        expect([query, (await titlesOf(engine, await engine.search(query)))[0]]).toEqual([query, title]);
      }
    }
  });
});
