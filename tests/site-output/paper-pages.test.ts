import { describe, expect, test } from 'vitest';
import { shownKeyphrases } from '../../src/collection/paper-facts.ts';
import { phraseText } from '../../src/search/query/phrases.ts';
import { hasPhrase } from '../../src/search/rare/phrase-test.ts';
import { plainSite, readPapers, readSiteFile } from './sites.ts';

const { papers } = readPapers(plainSite);
const texts = papers.map(({ title, abstract }) => [phraseText(title), phraseText(abstract)]);
const topics = new Map(papers.map((paper) => [paper.id, paper.topics]));
const pageOf = (url: string) => readSiteFile(plainSite, `${url.replace(/^\//, '')}index.html`);

describe('the page of a paper', () => {
  test('links the key phrases for which a search finds other papers as well, and no others', () => {
    const isFoundElsewhere = (phrase: string) =>
      texts.filter((parts) => parts.some((text) => hasPhrase(text, phraseText(phrase)))).length > 1;
    // Every ninth: a search through all texts for each phrase takes its time.
    for (const { url, ...paper } of papers.filter((_, i) => i % 9 === 0)) {
      const list = /<h2>Key phrases<\/h2>\s*<ul[^>]*>(.*?)<\/ul>/su.exec(pageOf(url))?.[1] ?? '';
      const linked = [...list.matchAll(/<li>\s*<(a|bdi)\b/gu)].map(([, tag]) => tag === 'a');
      expect(linked, url).toEqual(shownKeyphrases(paper).map(isFoundElsewhere));
    }
  });

  test('says why each paper is called similar, by the terms that both use or by a topic of both', () => {
    for (const { url, similar, ...paper } of papers) {
      const page = pageOf(url);
      for (const { id, shared } of similar) {
        const entry = page.split(`<li data-paper-id="${id}"`)[1]?.split('</li>')[0];
        const hasTopic = topics.get(id)!.some((topic) => paper.topics.includes(topic));
        const reason = shared.length > 0 ? 'Shared terms: ' : hasTopic ? 'Same topic: ' : '';
        expect(entry, url).toContain(reason);
        if (reason === '') expect(entry, url).not.toMatch(/Shared terms|Same topic/);
      }
    }
  });
});
