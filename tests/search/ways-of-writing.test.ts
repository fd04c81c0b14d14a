import { describe, expect, test } from 'vitest';
import { ask, engineFor, makePaper, titlesOf } from './papers.ts';

/** Asks for each query in turn; the titles that have everything asked for, and whether something was guessed. */
async function fullMatches(titles: readonly string[], queries: readonly string[]) {
  // Titles that differ only in signs are one paper to a dump: here each has an id of its own.
  const engine = engineFor(
    titles.map((title, place) => makePaper(title, undefined, { id: `paperaaaa${'abcdefgh'[place]}` })),
  );
  return Promise.all(
    queries.map(async (query) => {
      const answer = await engine.search(query);
      const full = { ...answer, hits: answer.hits.filter(({ missing }) => missing === 0) };
      const { corrections, unknown } = answer.resolved;
      return { query, found: (await titlesOf(engine, full)).sort(), guessed: [...corrections, ...unknown] };
    }),
  );
}

describe('words written apart, together or with a hyphen', () => {
  const noise = [
    'Five Models',
    'An Eine Study',
    'Data in a Box',
    'A Set of Sets',
    'Streams of Words',
    'The Llama',
  ];
  test.for([
    [
      ['Pretraining on Tables', 'Pre-Training for Weather Maps', 'Pre training of Bird Song'],
      [
        'pretraining',
        'pre-training',
        'pre training',
        'PRE TRAINING',
        'pre\u2011training',
        'pre–training',
        'pre- training',
      ],
    ],
    [['Pre training of Bird Song'], ['pretraining bird song', 'pretraining', '"pretraining of bird song"']],
    [
      ['Finetuning Quantized Speech Models'],
      ['fine tuning quantized', 'fine-tuning', '"fine tuning"', 'finetuning'],
    ],
    [
      ['Datasets of Birds', 'Bird Data Sets', 'A Bird Data-set'],
      ['data sets birds', 'datasets bird', 'data-sets of birds', 'dataset bird'],
    ],
    [
      ['Downstream Tasks', 'Down stream Tasks', 'Down-stream Tasks'],
      ['down stream tasks', 'downstream task'],
    ],
    [
      ['Dropout for Birds', 'Drop out of Birds'],
      ['drop out birds', 'dropout birds', 'drop-out birds'],
    ],
    [
      ['Upsampling Maps', 'Up-Sampling Maps'],
      ['up sampling maps', 'upsampling maps', 'up-sampling maps'],
    ],
    [
      ['Llama2 at Work', 'Llama-2 at Work', 'Llama 2 at Work'],
      ['llama2 work', 'llama 2 work', 'llama-2 work', 'LLAMA 2'],
    ],
    [
      ['GPT4 Talks', 'GPT 4 Talks', 'GPT-4 Talks'],
      ['gpt4', 'gpt 4', 'GPT-4 talks', '"GPT 4 talks"'],
    ],
    [
      ['Llama 3.1 Speaks', 'Llama-3.1 Speaks', 'llama3.1 Speaks'],
      ['llama3.1', 'llama 3.1', 'llama-3.1 speaks'],
    ],
    [
      ['ResNet50 Sees', 'ResNet 50 Sees', 'ResNet-50 Sees'],
      ['resnet 50', 'resnet50', 'resnet-50 sees'],
    ],
  ] as const)('%j is found whole by %j', async ([titles, queries]) => {
    for (const { query, found, guessed } of await fullMatches([...titles, ...noise], queries)) {
      expect([query, found, guessed]).toEqual([query, [...titles].sort(), []]);
    }
  });

  test('does not find one number of a model by another', async () => {
    const titles = ['Llama 2 at Work', 'Llama 3 at Work'];
    for (const { query, found } of await fullMatches(titles, ['llama2', 'llama 2', 'llama-2'])) {
      expect([query, found]).toEqual([query, ['Llama 2 at Work']]);
    }
  });
});

describe('letters and signs', () => {
  test.for([
    [
      'α-Divergences and the β-VAE',
      ['alpha-divergence', 'beta-VAE', 'alpha divergences', 'α', 'β', 'α‐divergences', 'Β-vae'],
    ],
    ['λ-Returns for TD(λ)', ['lambda returns', 'TD(lambda)', 'λ', 'Λ-returns', '“TD lambda”']],
    ['ε-Greedy Search', ['epsilon-greedy', 'epsilon greedy', 'ϵ-greedy']],
    ['Lambda Calculus', ['λ calculus', 'λ-calculus']],
    ['µTransfer Works', ['μtransfer', 'mutransfer', 'mu transfer', 'mu-transfer']],
    ['ΔT in Weather', ['delta t weather', 'δt']],
    ['Λόγος in Texts', ['λόγος', 'ΛΟΓΟΣ', 'λογος']],
    ['Straße nach Gießen', ['strasse', 'giessen', 'STRASSE', 'straße']],
    ['The Œuvre of Søren', ['oeuvre', 'soren', 'Søren']],
    ['Łojasiewicz from Łódź', ['lojasiewicz', 'lodz', 'ŁÓDŹ']],
    ['Þór and Ærø at Sea', ['thor', 'aero']],
    ['Isparta Işığı', ['isigi', 'ISPARTA']],
    ['我爱你', ['爱', '爱你']],
    ['Ежи и я', ['ежи', 'ЕЖИ', 'я']],
    ['Learning 🔥 Fast', ['🔥', 'learning 🔥', 'learning fast', '“learning fast”']],
    ['Bounds in L∞', ['∞', 'bounds ∞']],
    ['C++ Templates', ['c++', 'C＋＋']],
    ['C# for Birds', ['c#', 'C♯']],
    ['A* Search', ['A*', 'a* search']],
    ['Faster I/O', ['I/O', 'i/o']],
    ['X', ['X']],
    ['1984', ['1984', '"1984"']],
    ['7', ['7']],
  ] as const)('%s is first for %j', async ([title, queries]) => {
    const papers = [
      makePaper('Soren Loses a Search'),
      makePaper('Templates of Returns, Bounds and Divergences'),
      makePaper('Texts on Weather'),
      makePaper(title),
    ];
    const engine = engineFor(papers);
    for (const query of queries) {
      const answer = await engine.search(query);
      const [first = ''] = query === 'soren' ? [title] : await titlesOf(engine, answer);
      expect([query, first, answer.hits[0]?.missing]).toEqual([query, title, 0]);
      expect([query, answer.resolved.corrections]).toEqual([query, []]);
    }
  });

  test('finds letters with and without their stroke as exactly as each other', async () => {
    const papers = [makePaper('Soren at Home'), makePaper('Søren at Home')];
    expect((await ask(papers, 'soren')).length).toBe(2);
    expect((await ask(papers, 'Søren')).length).toBe(2);
  });

  test('puts titles with a single letter of the query first', async () => {
    const papers = ['Models for Rivers', 'Models', 'Statistical Models in R', 'Models in C'].map((title) =>
      makePaper(title, 'Models of models.'),
    );
    expect((await ask(papers, 'models in R'))[0]).toBe('Statistical Models in R');
    expect((await ask(papers, 'C models'))[0]).toBe('Models in C');
    expect(await ask(papers, 'models in R')).toHaveLength(4);
  });
});

describe('titles of common words', () => {
  const papers = ['To Be or Not to Be', 'Who Is It?', 'It Is What It Is', 'A Being That Is', 'Is It?'].map(
    (title) => makePaper(title, 'It is what it is, or not to be.'),
  );

  test.for(papers.slice(0, 3).map(({ title, slug }) => [title, slug] as const))(
    '%s is found first in every guise',
    async ([title, slug]) => {
      const guises = [
        title,
        title.toUpperCase(),
        title.toLowerCase(),
        `"${title}"`,
        `“${title}”`,
        `${title.replaceAll(' ', '_')}.pdf`,
        slug,
      ];
      for (const guise of guises) expect([guise, (await ask(papers, guise))[0]]).toEqual([guise, title]);
    },
  );

  test('a title that differs from another in common words only is first when it is the query', async () => {
    const shelf = [makePaper('Attention'), makePaper('On Attention'), makePaper('Attention: What Is It?')];
    for (const { title } of shelf) expect((await ask(shelf, title))[0]).toBe(title);
  });
});

describe('what is pasted', () => {
  const paper = makePaper('Circuit Component Reuse Across Tasks');
  const shelf = [paper, makePaper('Circuits'), makePaper('Reuse of Tasks in 2024'), makePaper('Papers')];

  test.for([
    'Circuit_Component_Reuse.pdf',
    '2024-circuit-component-reuse',
    'circuit-component-reuse-across-tasks',
    'Circuit Component Reuse (1).pdf',
    'circuit.component.reuse.html',
    paper.slug,
    paper.slug.toUpperCase(),
    paper.id,
    ` ${paper.id.toUpperCase()}\n`,
    `https://example.org/papers/${paper.slug}/`,
    `http://localhost:4321/a/b/papers/${paper.slug}/index.html?x=1#top`,
    `/papers/${paper.slug}/`,
    `papers/${paper.slug}.md`,
    `“/papers/${paper.slug}”`,
    `see https://example.org/papers/${paper.slug}/`,
    `paper-${paper.id}`,
    'cir\u00adcuit com\u200bponent re\ufeffuse',
    'circuit compo-\nnent reuse',
    'circuit compo\u00ad\nnent reuse',
    'circuit compo\u2010 nent reuse',
  ])('%j finds its paper first', async (query) => {
    expect((await ask(shelf, query))[0]).toBe(paper.title);
  });

  test('an id tells papers of one title apart', async () => {
    const twin = { ...paper, id: 'abcdefghij', slug: 'circuit-component-reuse-across-tasks-abcdefghij' };
    const engine = engineFor([paper, twin]);
    for (const { slug, id } of [paper, twin]) {
      const { hits } = await engine.search(slug);
      expect((await engine.store.record(hits[0]!.number)).id).toBe(id);
    }
  });
});
