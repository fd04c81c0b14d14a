import { describe, expect, test } from 'vitest';
import { cardAlt, cardValues } from '../../../src/site/pictures/card-values.ts';

const papers = ['First', '第二', 'Third → now', 'Fourth', 'Fifth'].map((title) => ({ title, abstract: 'x' }));
const undrawable = new Set(['第', '二', '→', '研', '究']);

describe('what a card says', () => {
  test('passes over titles with letters that its fonts do not have', () => {
    const { titles, papers: count } = cardValues({ name: 'A', siteName: '', papers }, undrawable);
    expect(titles).toEqual(['First', 'Fourth', 'Fifth']);
    expect(count).toBe(5);
  });

  test.for([
    ['From pixels → words', 'From pixels words'],
    ['研究', ''],
    ['研究二 ab', ''],
    ['研究 on learning', 'on learning'],
    ['→', ''],
  ] as const)('draws the name "%s" as "%s"', ([name, drawn]) => {
    expect(cardValues({ name, siteName: name, papers }, undrawable)).toMatchObject({
      name: drawn,
      siteName: drawn,
    });
  });

  test('is told whole to those who cannot see it', () => {
    expect(cardAlt({ name: '研究', siteName: 'A shelf', papers: papers.slice(0, 2) })).toBe(
      '研究, a topic of A shelf: 2 papers, among them “First”, “第二”.',
    );
    expect(cardAlt({ name: 'Empty', siteName: '', papers: [] })).toBe('Empty: 0 papers.');
  });
});
