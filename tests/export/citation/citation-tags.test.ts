import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { buildCitationTags } from '../../../src/export/citation/citation-tags.ts';
import { published, textOnly } from '../sample-papers.ts';

const tagsOf = (paper: CitablePaper) =>
  buildCitationTags(paper, 'en').map(({ name, content }) => [name, content]);
const without = (field: 'authors' | 'year'): CitablePaper => {
  const { [field]: _, ...rest } = published;
  return rest as CitablePaper;
};

describe('citation tags', () => {
  test('are the full set where a record is complete', () => {
    expect(tagsOf(published)).toEqual([
      ['citation_title', 'A Plain Title'],
      ['citation_author', 'Müller, Anna'],
      ['citation_author', 'Jane Doe'],
      ['citation_author', 'Smith and Sons'],
      ['citation_author', 'de la Cruz, Juan'],
      ['citation_publication_date', '2024'],
      ['citation_journal_title', 'Transactions on Things & Tasks'],
      ['citation_doi', '10.1000/a_b(c)'],
      ['citation_arxiv_id', '2401.00001v2'],
      ['citation_language', 'en'],
      ['citation_abstract_html_url', 'https://example.org/papers/a-published-paper-abcdefghij/'],
    ]);
  });

  test.for([
    ['only the text is', textOnly],
    ['everything but the authors is', without('authors')],
    ['everything but the year is', without('year')],
  ] as const)('are none where %s known', ([, paper]) => {
    expect(tagsOf(paper)).toEqual([]);
  });

  test.for([
    ['Proceedings of the Workshop on Tasks', 'citation_conference_title'],
    ['Journal of Tasks', 'citation_journal_title'],
    ['arXiv', null],
  ] as const)('say what %s is', ([venue, tag]) => {
    const names = tagsOf({ ...published, venue }).map(([name]) => name);
    expect(names.filter((name) => /conference|journal/.test(name!))).toEqual(tag ? [tag] : []);
  });
});
