import { describe, expect, test } from 'vitest';
import { firstPageOf, setUpMissingPage } from '../../../src/client/missing/missing-page.ts';
import { FakeElement, FakePage } from '../fakes.ts';

/** A page that is not there, at a path, and the hint that it may show. */
function missingPage(pathname: string) {
  const link = Object.assign(new FakeElement(), { pathname: '/topics/' });
  const hint = Object.assign(new FakePage({ '[data-first-page]': [link] }), { hidden: true });
  const page = Object.assign(new FakePage({ '[data-first-page-hint]': [hint] }), { location: { pathname } });
  setUpMissingPage(page as unknown as Document);
  return { isHidden: hint.hidden, leadsTo: link.pathname };
}

describe('a page that is not there', () => {
  test('leads to the first page of a list that has become shorter, as its own link would', () => {
    expect(missingPage('/shelf/topics/pruning/9/')).toEqual({
      isHidden: false,
      leadsTo: '/shelf/topics/pruning/',
    });
    expect(missingPage('/authors/jane-roe/12')).toEqual({ isHidden: false, leadsTo: '/authors/jane-roe/' });
  });

  test.each(['/topics/pruning/', '/papers/9/', '/no/such/page/', '/topics/9/', '/topics/pruning/9/x', '/'])(
    'says nothing of lists at %s',
    (path) => {
      expect(missingPage(path)).toEqual({ isHidden: true, leadsTo: '/topics/' });
    },
  );

  test('is told by its path alone, however long that is', () => {
    expect(firstPageOf(`/topics/${'topics/'.repeat(50_000)}9/x`)).toBe(null);
  });
});
