import { expect, test } from 'vitest';
import { buildWholeIndex } from '../../../src/search/build/whole-index.ts';
import { fieldTerms } from '../../../src/search/index/options.ts';
import { decodePostings } from '../../../src/search/index/postings.ts';
import { closedFormTest } from '../../../src/search/rare/closed-forms.ts';

test.each([
  [
    'signs, marks, numbered names, closed forms and titles of stop words',
    ['🔥 heads', 'To Be', 'Plan B', 'Llama 2 of up sampling', 'Upsampling a data set', 'Dataset'],
  ],
  [
    'words with joiners, signs behind them and letters of other scripts',
    [
      'x* a/b b/cd C++ c#; A&B _x_ e.g. U.S.A. 3.5',
      "Llama\n2, word's 'quoted' over- fitting",
      'naïve état d’art α-β 深度学习 模型',
      'soft\u00adware \ud835 lone 𝒳-𝒴 𝒳',
      'Overfitting (LLaMA) 2',
    ],
  ],
])('%s are counted as a search finds them', (_, titles) => {
  const papers = titles.map((title, i) => ({
    id: String(i),
    title,
    abstract: i === 0 ? null : `${title}. 🔥 data sets, then ${title}`,
  }));
  const { ordered, entries, lengths, words } = buildWholeIndex(papers);
  const isTerm = closedFormTest(words.terms);
  for (const [number, paper] of ordered.entries()) {
    for (const [place, field] of (['title', 'abstract'] as const).entries()) {
      const counted = entries.flatMap((entry) =>
        decodePostings(entry[place === 0 ? 1 : 2])
          .filter(([one]) => one === number)
          .flatMap(([, frequency]) => Array<string>(frequency).fill(entry[0])),
      );
      const expected = fieldTerms(paper[field] ?? '', field, isTerm);
      expect(counted.sort()).toEqual(expected.sort());
      expect(lengths[number]![field]).toBe(new Set(expected).size);
    }
  }
});
