import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/export/citation/bibtex.ts';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { distinctKeys } from '../../../src/export/citation/citation-keys.ts';
import { dumpPapers } from '../dump-papers.ts';
import { readBibliography, readCitations } from '../foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly, titleOnly } from '../sample-papers.ts';

const textOnlyFields = ['abstract', 'annote', 'howpublished', 'key', 'keywords', 'title'];
const textOnlyMembers = ['URL', 'abstract', 'annote', 'citation-key', 'id', 'keyword', 'title', 'type'];

function format(...papers: CitablePaper[]): string {
  return formatBibtex(papers, context);
}

function mayHoldFormulas({ title, abstract, topics, keyphrases }: CitablePaper): boolean {
  return [title, abstract ?? '', ...topics, ...keyphrases].some((text) => /\$.*\$|\\[([]/s.test(text));
}

describe('BibTeX of papers of which only the text is known', () => {
  test('says as much as is known', () => {
    expect(format({ ...textOnly, url: 'https://example.org/p/' })).toBe(
      [
        '@misc{plain-title,',
        '  title = {{A Plain Title}},',
        '  howpublished = {\\url{https://example.org/p/}},',
        '  annote = {Title and abstract as listed in “R\\&D: 100\\% of “tasks””, 2026-11-22; keywords derived from title and abstract, not given by the authors},',
        '  key = {A Plain Title},',
        '  abstract = {One sentence. Another one.},',
        '  keywords = {Task vectors, R\\&D, arithmetic},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('says of a title alone that nothing else was listed', () => {
    const text = format(titleOnly);
    expect(text).not.toContain('abstract');
    expect(text).toContain('annote = {Title as listed in');
    expect(text).toContain('; keywords derived from the title, not given by the authors}');
  });

  test('leaves the address out where there is none', () => {
    expect(format(textOnly)).not.toMatch(/howpublished|url/);
  });

  test('comes back whole from two readers for every paper of the first dump', () => {
    const text = format(...dumpPapers);
    const citations = readCitations(text, '@biblatex/text');
    const entries = readBibliography(text);
    const dumpKeys = distinctKeys(dumpPapers.map(({ slug }) => slug));
    expect(citations).toHaveLength(dumpPapers.length);
    expect(entries).toHaveLength(dumpPapers.length);
    for (const [index, paper] of dumpPapers.entries()) {
      const { title, abstract, url: URL } = paper;
      const id = dumpKeys.get(paper.slug)!;
      expect(citations[index]).toMatchObject({ id, title, abstract, URL, type: 'document' });
      expect(Object.keys(citations[index]!).sort()).toEqual(textOnlyMembers);
      expect(entries[index]).toMatchObject({ key: id, type: 'misc', fields: { title, abstract } });
      expect(Object.keys(entries[index]!.fields).sort()).toEqual(textOnlyFields);
    }
  });

  test('comes back whole however hostile the text is', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        fc.pre(!papers.some(mayHoldFormulas));
        const text = format(...papers);
        const expected = papers.map((paper, index) => [
          `paper-${index}`,
          shown(paper.title),
          shown(paper.abstract),
        ]);
        const citations = readCitations(text, '@biblatex/text');
        expect(citations.map(({ id, title, abstract }) => [id, title, abstract])).toEqual(expected);
        const entries = readBibliography(text);
        expect(entries.map(({ key, fields }) => [key, fields.title, fields.abstract])).toEqual(expected);
        for (const entry of entries) expect(Object.keys(entry.fields).sort()).toEqual(textOnlyFields);
      }),
    );
  });

  test('never breaks out of its fields, not by formulas either', () => {
    fc.assert(
      fc.property(hostilePapers, (papers) => {
        const text = format(...papers);
        expect(readCitations(text, '@biblatex/text').map(({ id }) => id)).toEqual(
          papers.map((_, index) => `paper-${index}`),
        );
        for (const citation of readCitations(text, '@biblatex/text'))
          expect(textOnlyMembers).toEqual(expect.arrayContaining(Object.keys(citation)));
        for (const line of text.split('\n'))
          expect(braceDepth(line)).toBe(/^@/.test(line) ? 1 : line === '}' ? -1 : 0);
      }),
    );
  });

  test('keeps formulas, and readers that know their commands understand them', () => {
    const title = 'An $\\alpha$ of $10^{-3}$ in $\\{0,1\\}^n$';
    const text = format({ ...textOnly, title });
    expect(text).toContain(`{{${title}}}`);
    expect(readCitations(text, '@biblatex/text')[0]!.title).toBe('An α of 10⁻³ in {0,1}ⁿ');
    expect(readBibliography(text)[0]!.fields.title).toBe('An α of 10⁻³ in {0,1}ⁿ');
  });

  test('has keys that are short, distinct and ASCII', () => {
    const keys = [...format(...dumpPapers).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key!);
    expect(new Set(keys).size).toBe(dumpPapers.length);
    expect(keys.filter((key) => !/^[a-z0-9-]{2,45}$/.test(key))).toEqual([]);
  });

  test('has the key that the collection chose', () => {
    expect(format({ ...textOnly, citationKey: 'plain-title-abcd' })).toContain('@misc{plain-title-abcd,');
  });

  test('has no note, which styles would print, whatever is known of the paper', () => {
    expect(format(textOnly, published)).not.toMatch(/^ {2}note = /m);
  });

  test('sorts by the name before the colon, or by the first words', () => {
    expect(format({ ...textOnly, title: 'TAROT: a data selection' })).toContain('  key = {TAROT},\n');
    expect(format({ ...textOnly, title: 'One & two three four five' })).toContain(
      '  key = {One \\& two three},\n',
    );
  });
});

/** Braces as BibTeX counts them, which knows no escaped brace; no line may close more than it opened. */
function braceDepth(line: string): number {
  return [...line].reduce(
    (depth, character) => depth + (character === '{' ? 1 : character === '}' ? -1 : 0),
    0,
  );
}

describe('BibTeX of publications', () => {
  test('is an article with everything that the input had', () => {
    const [entry] = readBibliography(format(published));
    expect(entry).toMatchObject({
      type: 'article',
      fields: {
        author: [
          { lastName: 'Müller', firstName: 'Anna' },
          { name: 'Jane Doe' },
          { name: 'Smith and Sons' },
          { lastName: 'Cruz', firstName: 'Juan', prefix: 'de la' },
        ],
        journal: 'Transactions on Things & Tasks',
        year: '2024',
        doi: '10.1000/a_b(c)',
        eprint: '2401.00001v2',
        archiveprefix: 'arXiv',
        url: 'https://papers.example/2401?v=1&x=%20',
      },
    });
    expect(entry!.fields).not.toHaveProperty('key');
    expect(entry!.fields).not.toHaveProperty('howpublished');
    const [citation] = readCitations(format(published), '@biblatex/text');
    expect(citation).toMatchObject({
      type: 'article-journal',
      'container-title': 'Transactions on Things & Tasks',
      issued: { 'date-parts': [[2024]] },
      DOI: '10.1000/a_b(c)',
    });
  });

  test('keeps an author in one piece who has an "and" in the name', () => {
    const [entry] = readBibliography(format({ ...published, authors: ['Smith, Jones and Co', 'Doe, J.'] }));
    expect(entry!.fields.author).toMatchObject([
      { lastName: 'Smith', firstName: 'Jones and Co' },
      { lastName: 'Doe', firstName: 'J.' },
    ]);
  });

  test('is a conference paper where the venue is one', () => {
    const [entry] = readBibliography(format({ ...published, venue: 'NeurIPS 2024' }));
    expect(entry).toMatchObject({ type: 'inproceedings', fields: { booktitle: 'NeurIPS 2024' } });
  });

  test('is of no particular type where the venue does not tell, or authors or year are unknown', () => {
    const { authors, year, ...anonymous } = published;
    for (const paper of [
      { ...published, venue: 'Somewhere' },
      { ...anonymous, authors: authors! },
      { ...anonymous, year: year! },
    ]) {
      const [entry] = readBibliography(format(paper));
      expect(entry).toMatchObject({
        type: 'misc',
        fields: { howpublished: paper.venue, url: paper.sourceUrl },
      });
    }
  });
});
