import { expect, test } from 'vitest';
import { setUpTopicSearch } from '../../../src/client/topic/topic-search.ts';
import { as, FakeElement, FakePage } from '../fakes.ts';

/** Where the search of a topic leads a reader who comes with this query string; null for nowhere. */
function leadsTo(search: string): string | null {
  let address: string | null = null;
  const form = new FakePage({
    '[type="search"]': [new FakeElement()],
    '[name="topic"]': [new FakeElement({ value: 'owls' })],
  });
  Object.assign(form, { action: 'https://example.org/browse/' });
  const page = new FakePage({ '[data-topic-search]': [form], main: [new FakeElement()] });
  const replace = (url: string) => (address = url);
  setUpTopicSearch(as<Document>(page), as<Location>({ search, replace }));
  return address;
}

test('the page of a topic that was searched when it stood on one page leads on to the results', () => {
  expect(leadsTo('?q=barn+owls+%26+mice')).toBe(
    'https://example.org/browse/?q=barn+owls+%26+mice&topic=owls',
  );
});

test.for([[''], ['?q='], ['?q=+'], ['?utm_source=letter']])('it stays where it is with %j', ([search]) => {
  expect(leadsTo(search!)).toBeNull();
});
