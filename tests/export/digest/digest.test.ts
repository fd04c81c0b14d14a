import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDigest, type Digest } from '../../../src/export/digest/digest.ts';
import {
  digestSubject,
  formatDigestHtml,
  formatDigestText,
} from '../../../src/export/digest/digest-texts.ts';
import { makePaper } from '../../search/papers.ts';

const papers = [
  makePaper('Old Owls', 'Text.', { listed: '2026-11-20', topics: ['owls'], gist: 'We count owls.' }),
  makePaper('Bats & <Owls>', 'Text.', { listed: '2026-11-21', topics: ['bats', 'owls'], gist: 'A “bat”.' }),
  makePaper('Bare Bats', null, { listed: '2026-11-22', topics: ['bats'], gist: null }),
  makePaper('Undated', 'Text.', { topics: ['owls'] }),
];
const topics = ['owls', 'bats'].map((slug) => ({
  slug,
  name: slug.toUpperCase(),
  parent: slug === 'owls' ? 'birds' : null,
  papers: [],
}));
const source = { title: 'The  shelf', language: 'en', papers, topics };
const nowhere = { newPapers: null, paper: () => null };
const somewhere = {
  newPapers: 'https://a.org/new/',
  paper: (slug: string) => `https://a.org/papers/${slug}/`,
};

const titlesOf = (digest: Digest | null) =>
  digest?.groups.map(({ name, papers: its }) => [name, ...its.map(({ title }) => title)]);

describe('a digest', () => {
  test('has the papers since a day by main topic, in the order of topics, the last listed first', () => {
    expect(titlesOf(buildDigest(source, { since: '2026-11-20' }, nowhere))).toEqual([
      ['OWLS', 'Old Owls'],
      ['BATS', 'Bare Bats', 'Bats & <Owls>'],
    ]);
    expect(titlesOf(buildDigest(source, { since: '2026-11-21' }, nowhere))).toEqual([
      ['BATS', 'Bare Bats', 'Bats & <Owls>'],
    ]);
  });

  test('of an area has the papers of its topics, under their names', () => {
    const ofBirds = buildDigest(source, { since: '2026-11-20', topic: 'birds' }, nowhere);
    expect(ofBirds).toEqual(buildDigest(source, { since: '2026-11-20', topic: 'owls' }, nowhere));
  });

  test('of one topic has its papers, also those that are mainly of another', () => {
    const digest = buildDigest(source, { since: '2026-11-20', topic: 'owls' }, nowhere);
    expect(titlesOf(digest)).toEqual([
      ['OWLS', 'Old Owls'],
      ['BATS', 'Bats & <Owls>'],
    ]);
    expect(digest).toMatchObject({ from: '2026-11-20', to: '2026-11-21', count: 2 });
  });

  test('is nothing where nothing is new', () => {
    expect(buildDigest(source, { since: '2026-11-23' }, nowhere)).toBeNull();
    expect(buildDigest({ ...source, papers: [papers[3]!] }, { since: '2000-01-01' }, nowhere)).toBeNull();
  });

  test('says in its subject how many papers are new, and of which days', () => {
    const subject = (since: string) => digestSubject(buildDigest(source, { since }, nowhere)!);
    expect(subject('2026-11-22')).toBe('The shelf: 1 new paper, 2026-11-22');
    expect(subject('2026-11-20')).toBe('The shelf: 3 new papers, 2026-11-20 to 2026-11-22');
  });
});

describe('the texts of a digest', () => {
  test('have title, summary and link of each paper', () => {
    const digest = buildDigest(source, { since: '2026-11-20' }, somewhere)!;
    expect(formatDigestText(digest)).toContain(
      `OWLS (1)\n\n* Old Owls\n  “We count owls.”\n  https://a.org/papers/${papers[0]!.slug}/\n\nBATS (2)\n\n* Bare Bats\n  https://a.org/`,
    );
    const html = formatDigestHtml(digest);
    expect(html).toContain(
      `<a href="https://a.org/papers/${papers[0]!.slug}/">Old Owls</a><br>\n“We count owls.”`,
    );
    expect(html).toContain('<a href="https://a.org/new/">New papers</a>');
  });

  test('have no link where the site has no address', () => {
    const digest = buildDigest(source, { since: '2026-11-20' }, nowhere)!;
    expect(formatDigestText(digest) + formatDigestHtml(digest)).not.toMatch(/https?:|href/);
  });

  test('hold any title as text, never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const paper = makePaper(title, 'Text.', { listed: '2026-11-22', topics: ['owls'], gist: title });
        const digest = buildDigest(
          { ...source, title, papers: [paper] },
          { since: '2026-11-22' },
          somewhere,
        )!;
        expect(digestSubject(digest)).not.toMatch(/[\r\n]/);
        const tags = formatDigestHtml(digest).match(/<[^>]*>?/g)!;
        const plain = formatDigestHtml(
          buildDigest(
            { ...source, title: 'x', papers: [{ ...paper, title: 'x', gist: 'x' }] },
            { since: '2026-11-22' },
            somewhere,
          )!,
        ).match(/<[^>]*>?/g)!;
        expect(tags).toEqual(plain);
      }),
    );
  });
});
