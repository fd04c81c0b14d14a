import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAtSpans } from '../../src/search/abstract-spans.ts';
import { abstractSpans } from '../../src/search/build/build-abstract-spans.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { splitAbstract } from '../../src/site/paper/abstract-parts.ts';
import { firstPapers } from '../first-papers.ts';
import { serveIndex } from './papers.ts';

/** Runs with the same link and mark as the one before belong to it. */
function joined(runs: readonly { text: string; url: string | null; mark: string | null }[]) {
  const whole: { text: string; url: string | null; mark: string | null }[] = [];
  for (const { text, url, mark } of runs) {
    const last = whole.at(-1);
    if (last && last.url === url && last.mark === mark) last.text += text;
    else whole.push({ text, url, mark });
  }
  return whole;
}

describe('the published spans of an abstract', () => {
  test('split it as its own page does, for every paper of the shipped dump', async () => {
    const index = buildSearchIndex(firstPapers);
    const { store } = serveIndex(index).engine;
    let links = 0;
    for (const paper of firstPapers) {
      const { abstract, spans } = await store.record(index.numbers.get(paper.id)!);
      const runs = splitAtSpans(abstract!, spans);
      expect(joined(runs)).toEqual(joined(splitAbstract(paper)));
      links += runs.filter(({ url }) => url !== null).length;
    }
    expect(links).toBeGreaterThan(10);
  });

  test('name the address of a link only where its text is another', () => {
    const abstract = 'See https://example.org/a and www.example.org.';
    expect(abstractSpans({ abstract, gist: 'elsewhere', result: null })).toEqual([
      [4, 25, 'link'],
      [30, 45, 'link', 'https://www.example.org'],
    ]);
    expect(
      splitAtSpans(abstract, abstractSpans({ abstract, gist: '', result: null })).map(({ url }) => url),
    ).toEqual([null, 'https://example.org/a', null, 'https://www.example.org', null]);
  });
});

test('whatever the spans, the runs make up the abstract, none of them empty', () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20), fc.constantFrom('gist', 'result', 'link'))
    .map(([a, b, what]) => [Math.min(a, b), Math.max(a, b), what] as const);
  fc.assert(
    fc.property(
      fc.string({ minLength: 20, maxLength: 20, unit: 'binary' }),
      fc.array(span),
      (text, spans) => {
        const abstract = text.slice(0, 20);
        const runs = splitAtSpans(abstract!, spans);
        expect(runs.map((run) => run.text).join('')).toBe(abstract);
        expect(runs.filter((run) => run.text === '')).toEqual([]);
        for (const { start, mark } of runs) {
          const here = spans.filter(([from, to]) => from <= start && start < to).map(([, , what]) => what);
          expect(mark).toBe(here.includes('gist') ? 'gist' : here.includes('result') ? 'result' : null);
        }
      },
    ),
  );
});
