import { describe, expect, test } from 'vitest';
import { parseSettings, type SettingsFiles } from '../../../src/collection/settings/settings.ts';

type Name = keyof SettingsFiles;

function parse(files: Partial<Record<Name, string>>) {
  const named = Object.entries(files).map(([name, text]) => [name, { name: `${name}.yaml`, text }]);
  return parseSettings(Object.fromEntries(named) as SettingsFiles);
}

const topics = `topics:
  - slug: merging
    name: Merging
    description: Many tasks, one set of weights.
    phrases: [merging, { phrase: task vector, weight: 2 }]
  - slug: pruning
    name: Pruning
    description: Fewer weights; no merging here.
    phrases: [pruning]
    aliases: [sparsity, thinning]
`;

const places = ({ problems }: ReturnType<typeof parse>) =>
  problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('the lexicon', () => {
  const lexicon = `names:
  - { name: TinyNet, kind: model, aliases: [TinyNet-2] }
  - name: SmallSet
    kind: dataset
ignore: [BigWord]
`;

  test('keeps names, kinds and aliases', () => {
    expect(parse({ lexicon }).value?.lexicon).toEqual({
      names: [
        { name: 'TinyNet', kind: 'model', aliases: ['TinyNet-2'] },
        { name: 'SmallSet', kind: 'dataset', aliases: [] },
      ],
      ignore: ['BigWord'],
    });
  });

  test.for([
    ['kind: dataset', 'kind: film', 4, 'invalid-setting'],
    ['kind: dataset', 'sort: dataset', 4, 'invalid-setting'],
    ['name: SmallSet', 'name: TinyNet-2', 3, 'repeated-name'],
    ['aliases: [TinyNet-2]', 'aliases: [TinyNet]', 2, 'repeated-name'],
  ] as const)('with %s become %s names the line', ([right, wrong, line, code]) => {
    expect(places(parse({ lexicon: lexicon.replace(right, wrong) }))).toContain(
      `lexicon.yaml:${line} ${code}`,
    );
  });
});

describe('the settings of a folder', () => {
  test('without any file are the defaults', () => {
    expect(parse({}).value).toEqual({
      collection: {
        title: 'A shelf of papers',
        description: 'Papers to browse by topic, from their titles and abstracts.',
        snapshot: null,
        papersWithoutAbstract: 'keep',
        twins: true,
        language: 'en',
        pages: ['browse', 'topics', 'map', 'new', 'about', 'list'],
        links: [],
      },
      topics: [],
      keptTopics: [],
      corrections: [],
      groups: { same: [], different: [] },
      lexicon: { names: [], ignore: [] },
    });
  });

  test('keep what the files say', () => {
    const { value } = parse({
      collection:
        'title: " My shelf "\nshortTitle: Mine\nsnapshot: 2024-02-29\nsite: https://example.org\nlanguage: pt-BR\n',
      topics,
      corrections: '# two of them\npapers:\n  - paper: One\n  - paper: Two\n    topics: [pruning, merging]\n',
    });
    expect(value?.collection).toMatchObject({ title: 'My shelf', snapshot: '2024-02-29', language: 'pt-BR' });
    expect(value?.topics.map(({ slug, aliases }) => [slug, ...aliases])).toEqual([
      ['merging'],
      ['pruning', 'sparsity', 'thinning'],
    ]);
    expect(value?.topics[0]?.phrases).toEqual([
      { phrase: 'merging', weight: 1 },
      { phrase: 'task vector', weight: 2 },
    ]);
    expect(value?.corrections).toEqual([
      { paper: 'One', formerSlugs: [], line: 3 },
      { paper: 'Two', topics: ['pruning', 'merging'], formerSlugs: [], line: 4 },
    ]);
  });

  test('may say which records are one paper, and which are different', () => {
    const corrections =
      'same:\n  - [10.1000/a, "arXiv:2101.00010"]\n  - - Shelves, and Glass\n    - b.bib:12\n    - abcdefghij\ndifferent: [[One, Two]]\n';
    expect(parse({ corrections }).value?.groups).toEqual({
      same: [
        { papers: ['10.1000/a', 'arXiv:2101.00010'], line: 2 },
        { papers: ['Shelves, and Glass', 'b.bib:12', 'abcdefghij'], line: 3 },
      ],
      different: [{ papers: ['One', 'Two'], line: 6 }],
    });
  });

  test('can dress the site: colour, pages of the header, links of the footer', () => {
    const { value } = parse({
      collection:
        'site: https://example.org/papers/\naccent: "#1d5c8a"\npages: [topics, browse, data]\nlinks:\n  - { name: The group, url: https://example.org/ }\n  - { name: Write to us, url: mailto:a@example.org }\n',
    });
    expect(value?.collection).toMatchObject({
      site: 'https://example.org/papers/',
      accent: '#1d5c8a',
      pages: ['topics', 'browse', 'data'],
      links: [{ name: 'The group' }, { url: 'mailto:a@example.org' }],
    });
  });
});

test('the columns of odd tables can be named', () => {
  const { value } = parse({ collection: 'columns: { title: Paper name, abstract: Text }\n' });
  expect(value?.collection.columns).toEqual({ title: 'Paper name', abstract: 'Text' });
});

describe('a wrong setting names its file and line, and the way out', () => {
  test.for([
    ['collection', 'title: A\nsnapshot: 31.01.2026\n', 2, 'YYYY-MM-DD'],
    ['collection', 'title: A\nsnapshot: 2026-02-30\n', 2, 'YYYY-MM-DD'],
    ['collection', 'site: example.org\n', 1, 'https://example.org'],
    ['collection', 'site: ftp://example.org\n', 1, 'https://example.org'],
    ['collection', 'title: A\n\nlanguage: English, please\n', 3, 'pt-BR'],
    ['collection', 'title: A\ncolour: red\n', 2, '"colour"'],
    ['collection', 'title: ""\n', 1, 'title'],
    ['collection', 'title: 7\n', 1, 'the name of the collection'],
    ['collection', 'title: A\ncolour: red\n', 2, 'accent'],
    ['collection', 'site: https://example.org/?page=1\n', 1, 'without "?"'],
    ['collection', 'site: https://me:secret@example.org/\n', 1, 'user name'],
    ['collection', 'accent: red\n', 1, '"#1d5c8a"'],
    ['collection', 'accent: #1d5c8a\n', 1, 'in quotes'],
    ['collection', 'pages: [browse, weather]\n', 1, 'no page "weather"'],
    ['collection', 'pages: [browse, browse]\n', 1, 'each page once'],
    ['collection', 'pages: browse\n', 1, '[browse, topics, about]'],
    ['collection', 'columns: { name: Paper }\n', 1, 'title, abstract, authors'],
    ['collection', 'columns: [Paper]\n', 1, '{ title: Paper name, abstract: Text }'],
    ['collection', 'columns: { title: [Paper] }\n', 1, 'the name of a column'],
    ['collection', 'links: [{ name: Group, url: example.org }]\n', 1, 'https://example.org'],
    ['collection', 'links: [{ name: Group, url: "javascript:alert(1)" }]\n', 1, 'https://example.org'],
    ['collection', 'links: [{ name: A, url: https://a.org, to: b }]\n', 1, 'name, url'],
    ['topics', topics.replace('slug: pruning', 'slug: Pruning!'), 6, 'slug'],
    ['topics', topics.replace('slug: pruning', 'slug: unsorted'), 6, 'choose another slug'],
    ['topics', topics.replace('slug: pruning', 'slug: con'), 6, 'a device on Windows'],
    ['topics', topics.replace('slug: pruning', 'slug: lpt9'), 6, 'a device on Windows'],
    ['topics', topics.replace('thinning', 'nul'), 10, 'a device on Windows'],
    ['topics', topics.replace('slug: pruning', `slug: ${'a'.repeat(61)}`), 6, 'at most 60'],
    ['topics', topics.replace('slug: pruning', 'slug: -pruning'), 6, 'single hyphens between'],
    ['topics', topics.replace('slug: pruning', 'slug: pruning-'), 6, 'single hyphens between'],
    ['topics', topics.replace('name: Pruning', `name: ${'a'.repeat(201)}`), 7, 'at most 200'],
    ['topics', topics.replace('[pruning]', `[${'a'.repeat(201)}]`), 9, 'at most 200'],
    ['topics', topics.replace('name: Pruning', 'name: "\\u202e\\u200b"'), 7, 'this is empty'],
    ['collection', `title: ${'a'.repeat(401)}\n`, 1, 'at most 400 characters; this has 401'],
    ['collection', `description: ${'a'.repeat(5001)}\n`, 1, 'at most 5000'],
    ['collection', `links: [${'{ name: A, url: "https://a.org/" }, '.repeat(51)}]\n`, 1, 'at most 50'],
    ['collection', `site: https://a.org/${'a'.repeat(2000)}\n`, 1, 'at most 2000'],
    ['lexicon', `names: [{ name: ${'a'.repeat(201)}, kind: model }]\n`, 1, 'at most 200'],
    ['corrections', `papers: [{ paper: One, title: ${'a'.repeat(2001)} }]\n`, 1, 'at most 2000'],
    ['topics', topics.replace('thinning', 'unsorted'), 10, 'choose another slug'],
    ['topics', topics.replace('    name: Pruning\n', ''), 6, 'name'],
    ['topics', topics.replace('[pruning]', '[]'), 9, 'phrases'],
    ['topics', topics.replace('weight: 2', 'weight: 9'), 5, 'weight'],
    ['topics', topics.replace('[pruning]', '[pruning, 7]'), 9, 'Expected a phrase'],
    ['corrections', 'papers:\n  - title: A better one\n', 2, 'paper'],
    ['corrections', 'same: [10.1000/a]\n', 1, 'square brackets'],
    ['corrections', 'same:\n  - [One, Two]\n  - [One]\n', 3, 'two papers or more'],
    ['corrections', 'different:\n  - [One, 2101.00010]\n', 2, 'arXiv id in quotes'],
    [
      'corrections',
      'different:\n  - [One, A title: a subtitle]\n',
      2,
      'in quotes where it has commas or colons',
    ],
    ['corrections', 'papers:\n  - paper: One\n    formerSlugs: [one]\n', 3, 'formerSlugs'],
    ['corrections', 'papers:\n  - paper: One\n    topics: []\n', 3, 'topics'],
    ['corrections', 'papers:\n  - paper: One\n    topics: [unsorted, merging]\n', 3, 'stands alone'],
  ] as const)('%s.yaml: %j', ([name, text, line, word]) => {
    const { value, problems } = parse({ [name]: text });
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ file: `${name}.yaml`, line, code: 'invalid-setting' }]);
    expect(problems[0]?.message).toContain(word);
    expect(problems[0]?.message).toContain('Correct this setting');
    expect(problems[0]?.message).not.toContain('Invalid');
  });

  test('in every file at once', () => {
    const parsed = parse({ collection: 'colour: red', topics: 'topics: [', corrections: 'papers: 3' });
    expect(places(parsed)).toEqual([
      'collection.yaml:1 invalid-setting',
      'topics.yaml:1 invalid-yaml',
      'corrections.yaml:1 invalid-setting',
    ]);
  });
});

test('a slug may hold the name of a device among other words', () => {
  const { value } = parse({ topics: topics.replace('slug: pruning', 'slug: con-artists') });
  expect(value?.topics[1]?.slug).toBe('con-artists');
});

describe('a slug belongs to one topic', () => {
  test.for([
    ['given to two topics', topics.replace('slug: pruning', 'slug: merging'), 6, 'merging', 'Merging'],
    ['that another topic had before', topics.replace('thinning', 'merging'), 10, 'merging', 'Merging'],
    ['that is its own former slug', topics.replace('sparsity', 'pruning'), 10, 'pruning', 'Pruning'],
    ['listed twice as a former slug', topics.replace('thinning', 'sparsity'), 10, 'sparsity', 'Pruning'],
  ] as const)('one %s is a problem of the later line', ([, text, line, slug, owner]) => {
    const parsed = parse({ topics: text });
    expect(parsed.value).toBeNull();
    expect(places(parsed)).toEqual([`topics.yaml:${line} repeated-slug`]);
    expect(parsed.problems[0]?.message).toContain(`"${slug}" already belongs to the topic "${owner}"`);
  });
});

describe('a correction speaks of topics that exist', () => {
  test('others are problems of their lines, whatever else the file says', () => {
    const corrections = `papers:
  - paper: One
    topics:
      - merging
      - weather
  - paper: On the weather
    topics: [climate]
`;
    const parsed = parse({ topics, corrections });
    expect(parsed.value).toBeNull();
    expect(places(parsed)).toEqual(['corrections.yaml:5 unknown-topic', 'corrections.yaml:7 unknown-topic']);
    expect(parsed.problems[0]?.message).toContain('"weather"');
  });

  test('"unsorted" is one of them: a curator may say that no topic fits', () => {
    const corrections = 'papers:\n  - paper: One\n    topics: [unsorted]\n';
    expect(parse({ topics, corrections }).value?.corrections[0]?.topics).toEqual(['unsorted']);
  });

  test('a former slug of a topic is none of them', () => {
    const corrections = 'papers:\n  - paper: One\n    topics: [sparsity]\n';
    expect(places(parse({ topics, corrections }))).toEqual(['corrections.yaml:3 unknown-topic']);
  });
});
