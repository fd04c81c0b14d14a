import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/answer/engine.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { firstPapers } from '../../first-papers.ts';
import { oddQueries } from '../odd-queries.ts';
import { ask, engineFor, makePaper, makeTopic, serveIndex, titlesOf } from '../papers.ts';

const odd = [
  makePaper('Writing c++ with models'),
  makePaper('A 3D view'),
  makePaper('R&D at scale'),
  makePaper('Talking to GPT-4'),
  makePaper('Talking to GPT-2'),
  makePaper('A text-to-image survey'),
  makePaper('Texts and an image'),
  makePaper('In-BoXBART: instructions'),
  makePaper('Adapters', 'Code: https://github.com/rabeeh/hyperformer.'),
  makePaper('Naïve Bayes'),
  makePaper('A naive guess'),
];

describe('words as people write them', () => {
  test.for([
    ['c++', ['Writing c++ with models']],
    ['3D', ['A 3D view']],
    ['R&D', ['R&D at scale']],
    ['GPT-4', ['Talking to GPT-4']],
    ['gpt2', ['Talking to GPT-2']],
    ['boxbart', ['In-BoXBART: instructions']],
    ['hyperformer', ['Adapters']],
  ] as const)('%s is found', async ([query, titles]) => {
    expect(await ask(odd, query)).toEqual(titles);
  });

  test('a compound is found before its parts, and alone when in quotes', async () => {
    expect(await ask(odd, 'text-to-image')).toEqual(['A text-to-image survey']);
    expect(await ask([...odd, makePaper('An image of text')], 'text-to-image')).toEqual([
      'A text-to-image survey',
      'An image of text',
    ]);
    expect(await ask([...odd, makePaper('An image of text')], '"text-to-image"')).toEqual([
      'A text-to-image survey',
    ]);
  });

  test('a paper without an abstract is found by its title, and its record says that it has none', async () => {
    const papers = [makePaper('Zebra finches', null), makePaper('Apes', 'Finches and zebras.')];
    expect(await ask(papers, 'zebra finches')).toEqual(['Zebra finches', 'Apes']);
    expect(await ask(papers, '"zebra finches"')).toEqual(['Zebra finches']);
    expect(await ask(papers, 'null')).toEqual([]);
    const { engine } = serveIndex(buildSearchIndex(papers));
    const records = await Promise.all([engine.store.record(0), engine.store.citable(0)]);
    for (const record of records)
      expect(record).toMatchObject({ title: 'Zebra finches', abstract: null, gist: null, spans: [] });
  });

  test('accents make no difference', async () => {
    expect((await ask(odd, 'naive')).sort()).toEqual(['A naive guess', 'Naïve Bayes']);
    expect((await ask(odd, 'naïve')).sort()).toEqual(['A naive guess', 'Naïve Bayes']);
  });

  test.for([
    ...oddQueries,
    ...['-', '""', 'title:', '"', 'topic:', 'topic:""', 'kind:x', '-kind:'],
    ...['🙂 👩‍🔬', 'of the and', 'constructor __proto__', '图像', '\ud83d', '(?<a>'],
    'heads '.repeat(1700),
    'x'.repeat(10_000),
    '"'.repeat(5000),
    Array.from({ length: 1500 }, (_, n) => `word${n}`).join(' '),
  ])('%j is no reason to fail', async (query) => {
    const engine = engineFor(odd);
    const answer = await engine.search(query);
    expect(answer.hits.every(({ score }) => Number.isFinite(score))).toBe(true);
    await titlesOf(engine, answer);
  });
});

describe('what a query asks for', () => {
  const papers = [
    makePaper('Merging models', 'Task vectors add up.', { topics: ['merging', 'tasks'], kind: 'method' }),
    makePaper('A survey of merging', 'Vectors for each task.', { topics: ['merging'], kind: 'survey' }),
    makePaper('Probing', 'Merging is not for vectors of a task.', { topics: ['probing'], kind: 'analysis' }),
  ];
  const [merging, survey, probing] = papers.map(({ title }) => title);

  test.for([
    ['"task vectors"', [merging]],
    ['"vectors for each task"', [survey]],
    ['"merging models" vectors', [merging]],
    ['title:"survey of merging"', [survey]],
    ['title:"task vectors"', []],
    ['title:merging', [merging, survey]],
    ['merging -survey', [merging, probing]],
    ['merging -title:merging', [probing]],
    ['merging -"task vectors"', [survey, probing]],
    ['merging topic:merging', [merging, survey]],
    ['merging topic:pro', [probing]],
    ['merging topic:tasks topic:probing', [merging, probing]],
    ['merging -topic:merging', [probing]],
    ['merging kind:survey', [survey]],
    ['merging -kind:survey', [merging, probing]],
    ['merging kind:survey topic:probing', []],
    ['kind:analysis', [probing]],
    ['-topic:merging', [probing]],
    ['topic:nowhere', []],
    ['-merging', []],
  ] as const)('%s', async ([query, titles]) => {
    expect((await ask(papers, query)).sort()).toEqual([...titles].sort());
  });

  test('a topic asked for may be the area of a paper’s topics', async () => {
    const topics = [
      makeTopic('animals', 'Animals'),
      { ...makeTopic('cats', 'Cats'), parent: 'animals' },
      makeTopic('plants', 'Plants'),
      { ...makeTopic('trees', 'Trees'), parent: 'plants' },
    ];
    const shelf = [
      makePaper('Purring', 'Text.', { topics: ['cats'] }),
      makePaper('Oaks', 'Text.', { topics: ['trees'] }),
    ];
    const { engine } = serveIndex(buildSearchIndex(shelf, topics));
    const titlesOf = async (query: string) => {
      const { hits } = await engine.search(query);
      return Promise.all(hits.map(async ({ number }) => (await engine.store.record(number)).title));
    };
    expect(await titlesOf('text topic:animals')).toEqual(['Purring']);
    expect(await titlesOf('text -topic:animals')).toEqual(['Oaks']);
  });

  test('two letters are the beginning of a word still, unless they are one', async () => {
    expect(await ask(odd, 'naive gu')).toEqual(await ask(odd, 'naive'));
    expect((await ask(odd, 'naive gue'))[0]).toBe('A naive guess');
    expect(await ask(odd, 'at')).toEqual([]);
    expect(await ask(odd, '3D vi')).toEqual(['A 3D view']);
    const { resolved, hits } = await engineFor(odd).search('gu');
    expect([resolved.begun, resolved.unknown, hits]).toEqual(['gu', [], []]);
  });

  test('an unwanted compound leaves papers with its parts', async () => {
    const images = [makePaper('A text-to-image model'), makePaper('A model of text and image')];
    expect(await ask(images, 'model -text-to-image')).toEqual(['A model of text and image']);
  });

  test('acronyms find long forms, plural or not, and the other way round', async () => {
    const shelf = [
      makePaper('Introduced', 'We study mixture-of-experts (MoE) and large language models (LLMs).'),
      makePaper('Long', 'A mixture of experts in a large language model.'),
      makePaper('Short', 'MoE routing. One LLM.'),
      makePaper('Plural', 'Two LLMs.'),
    ];
    expect((await ask(shelf, 'MoE')).sort()).toEqual(['Introduced', 'Long', 'Short']);
    expect((await ask(shelf, 'mixture of experts')).sort()).toEqual(['Introduced', 'Long', 'Short']);
    expect((await ask(shelf, 'LLM')).sort()).toEqual(['Introduced', 'Long', 'Plural', 'Short']);
    expect((await ask(shelf, 'large language models')).sort()).toEqual([
      'Introduced',
      'Long',
      'Plural',
      'Short',
    ]);
  });

  test('misspelt words are corrected, unless they are to be taken literally', async () => {
    const engine = engineFor(papers);
    expect(await titlesOf(engine, await engine.search('surveey'))).toEqual([survey]);
    expect((await engine.search('surveey', { corrects: false })).hits).toEqual([]);
  });

  test('a word that differs in its first letter is offered, where the collection is large, too', async () => {
    // So many different words that the list of spellings is in several parts.
    const letters = [...'bcdfghjklmnpqrst'];
    const noise = letters.flatMap((a) =>
      letters.map((b) => `${a}a${b}olumen ${a}i${b}erasten ${a}u${b}onivel`),
    );
    const shelf = [makePaper('Wanted', 'A survey of motion.'), makePaper('Noise', noise.join(' '))];
    const engine = engineFor(shelf);
    expect((await engine.store.base()).spellings.length).toBeGreaterThan(1);
    for (const [slip, meant] of [
      ['omtion', 'motion'],
      ['xmotion', 'motion'],
      ['usrvey', 'survey'],
    ] as const) {
      const { resolved, hits, absent } = await engine.search(`${slip} noise`);
      expect(resolved.offers).toEqual([{ from: slip, to: meant, query: `${meant} noise` }]);
      expect([absent, hits.map(({ missing }) => missing)]).toEqual([[slip], [1]]);
    }
  });

  test('a search within some papers finds only those', async () => {
    const index = buildSearchIndex(papers);
    const { engine } = serveIndex(index);
    const within = new Set([index.numbers.get(papers[2]!.id)!]);
    expect(await titlesOf(engine, await engine.search('merging', { within }))).toEqual([probing]);
  });
});

describe('the order of hits', () => {
  const shelf = [
    makePaper('Sparse attention heads', 'A thing.'),
    makePaper('Heads', 'Sparse attention here.'),
    makePaper('Attention', 'Heads of a kind.'),
    makePaper('Sparse', 'Nothing more.'),
  ];

  test('has papers with all words first, then those with some', async () => {
    const engine = engineFor(shelf);
    const { hits, areNearest } = await engine.search('sparse attention heads');
    expect(hits.map(({ missing }) => missing)).toEqual([0, 0, 1, 2]);
    expect(areNearest).toBe(false);
    expect((await engine.store.record(hits[0]!.number)).title).toBe('Sparse attention heads');
  });

  test('takes what there is where no paper has more', async () => {
    const { hits } = await engineFor(shelf.slice(3)).search('sparse attention heads');
    expect(hits.map(({ missing }) => missing)).toEqual([2]);
  });

  test('leaves out papers that have only what most papers have', async () => {
    const many = Array.from({ length: 12 }, (_, n) => makePaper(`Attention ${n}`, 'Of models.'));
    const rare = [
      makePaper('Sparse', 'Of models.'),
      makePaper('Sparse models'),
      makePaper('Sparsity', 'Sparse.'),
    ];
    const engine = engineFor([...many, ...rare, ...shelf]);
    const titles = await titlesOf(engine, await engine.search('sparse models'));
    expect(titles.filter((title) => title.startsWith('Attention'))).toEqual([]);
    expect(titles).toContain('Sparsity');
  });

  test('ends after five where the word that tells most is in no paper', async () => {
    const many = Array.from({ length: 12 }, (_, n) => makePaper(`Models ${n}`));
    const { hits, areNearest, absent } = await engineFor([...many, ...shelf]).search('models zyzzyva');
    expect([hits.length, areNearest, absent]).toEqual([5, true, ['zyzzyva']]);
  });

  test('goes on where other words of a question tell enough', async () => {
    const many = Array.from({ length: 40 }, (_, n) => makePaper(`Sparse attention ${n}`));
    const engine = engineFor([
      ...many,
      makePaper('Pruning heads'),
      makePaper('Routing of experts'),
      ...shelf,
    ]);
    const { hits, areNearest } = await engine.search('pruning heads routing experts zyzzyva');
    expect(areNearest).toBe(false);
    expect(hits.length).toBeGreaterThan(1);
  });

  test('is that of the words that count, however they are asked for', async () => {
    const engine = engineFor([...shelf, makePaper('About papers', 'How papers explain.')]);
    const wanted = await titlesOf(engine, await engine.search('sparse attention'));
    for (const typed of [
      'papers about sparse attention',
      'explain how sparse attention works',
      'I am interested in articles which discuss "sparse attention"',
    ]) {
      expect((await titlesOf(engine, await engine.search(typed))).slice(0, wanted.length), typed).toEqual(
        wanted,
      );
    }
    expect(await titlesOf(engine, await engine.search('papers'))).toEqual(['About papers']);
    expect((await titlesOf(engine, await engine.search('about papers')))[0]).toBe('About papers');
  });

  test('is that of scores, which fall from hit to hit', async () => {
    const engine = engineFor(firstPapers);
    for (const query of [
      'multi-task attention heads pruning',
      'LLM merging survey',
      'task vect',
      'image routing',
    ]) {
      const scores = (await engine.search(query)).hits.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(5);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });
});

describe('a piece that cannot be had', () => {
  test('fails the search that needs it; the next one asks for it again', async () => {
    const { load } = serveIndex(buildSearchIndex(odd));
    let isOnline = false;
    const engine = new SearchEngine((name) =>
      !isOnline && name.startsWith('terms') ? Promise.reject(new Error(name)) : load(name),
    );
    await expect(engine.search('naive')).rejects.toThrow('terms-0.json');
    isOnline = true;
    expect((await engine.search('naive')).hits).toHaveLength(2);
  });
});
