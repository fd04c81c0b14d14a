import { describe, expect, test } from 'vitest';
import { engineFields } from '../../../src/export/engines/engine-fields.ts';
import { oddCollection, oddDocuments } from './sample-documents.ts';

const [full, bare] = oddDocuments;

describe('the documents for search engines', () => {
  test('are those of all papers, in their order', () => {
    expect(oddDocuments.map(({ id }) => id)).toEqual(oddCollection.papers.map(({ id }) => id));
  });

  test('say what is known of a paper', () => {
    const [paper] = oddCollection.papers;
    expect(full).toEqual({
      id: paper!.id,
      slug: paper!.slug,
      url: `https://example.org/papers/${paper!.slug}/`,
      title: 'Owls behind glass',
      abstract: paper!.abstract,
      topics: ['owls'],
      topicNames: ['Owls, "large"'],
      areas: ['birds'],
      areaNames: ['Birds'],
      kind: paper!.kind,
      gist: 'We propose a window of glass which owls see.',
      result: 'Results show that owls collide with glass like this 40 % less often.',
      keyphrases: paper!.keyphrases,
      keywords: ['windows', 'birds'],
      links: ['https://github.com/example/window', 'https://github.com/example/panes'],
      linkKinds: ['code'],
      authors: ['Müller, Änne', 'Roe, "Jane"'],
      venue: 'Journal of Panes',
      year: 2024,
      doi: '10.5555/panes.1',
      sourceUrl: 'https://papers.example/1',
      listed: '2026-01-31',
    });
  });

  test('lack what is not known, and have no null', () => {
    expect(bare).toMatchObject({ title: 'Only a title', topics: ['unsorted'], areas: [], year: 1999 });
    for (const field of ['abstract', 'gist', 'result', 'authors', 'venue', 'doi']) {
      expect(bare).not.toHaveProperty(field);
    }
    expect(JSON.stringify(oddDocuments)).not.toContain('null');
  });

  test('have no field but those that the engines are told of, and those that all must have', () => {
    const told = new Set(['id', ...engineFields.map(({ name }) => name)]);
    expect(oddDocuments.flatMap(Object.keys).filter((name) => !told.has(name as never))).toEqual([]);
    for (const { name, isList } of engineFields.filter(({ isAlways }) => isAlways)) {
      expect(oddDocuments.map((document) => Array.isArray(document[name]))).toEqual([isList, isList, isList]);
    }
  });
});
