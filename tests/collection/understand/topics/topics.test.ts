import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TopicSettings, topicSettingsSchema } from '../../../../src/collection/topic.ts';
import type { PaperText } from '../../../../src/collection/understand/paper-text.ts';
import { assignTopics } from '../../../../src/collection/understand/topics/topics.ts';
import { findIn, papersTwice, somePapers } from '../samples.ts';

const topic = (slug: string, ...phrases: unknown[]): TopicSettings =>
  topicSettingsSchema.parse({ slug, name: slug, description: slug, phrases });

const topics = [
  topic('attention', { phrase: 'attention head', weight: 2 }, { phrase: 'attention', weight: 0.3 }),
  topic('merging', 'model merging', 'task vector'),
  topic('experts', 'mixture of experts', 'MoE', 'routing'),
  topic('tuning', 'LoRA', 'fine-tuning'),
];

const paper = (title: string, abstract: string): PaperText => ({ id: title, title, abstract });
const assignAll = (papers: readonly PaperText[], settings = topics) =>
  findIn(papers, (corpus) => assignTopics(corpus, settings));
const assign = (...papers: PaperText[]) => assignAll(papers);

describe('assignTopics', () => {
  test('finds phrases whatever their case, plural and hyphens, and shows them as they stand in the text', () => {
    const [found] = assign(
      paper(
        'Mixtures',
        'A Mixture-of-Experts layer, or MoEs (MoEs are routed, MoEs are sparse, MoEs are big), with Attention Heads. Attention Heads are pruned.',
      ),
    );
    expect(found?.topics.toSorted()).toEqual(['attention', 'experts']);
    expect(found?.reasons).toEqual({
      experts: ['MoEs', 'Mixture-of-Experts'],
      attention: ['Attention Heads'],
    });
  });

  test('heeds no sentence that only says where code, data or models can be had', () => {
    const [found] = assign(
      paper(
        'Model merging',
        'Weights are added. Our LoRA models and task routing code are available online.',
      ),
    );
    expect(found?.topics).toEqual(['merging']);
  });

  test('lets the title count more than the abstract', () => {
    const [found] = assign(paper('Model merging', 'We compare it with LoRA.'));
    expect(found?.topics[0]).toBe('merging');
  });

  test('lets a weak phrase alone place nothing', () => {
    const [found] = assign(paper('On reading', 'It needs attention.'));
    expect(found).toMatchObject({ topics: ['unsorted'], reasons: {}, confidence: 0 });
  });

  test('is convinced less and less by repetition', () => {
    const repeated = paper(
      'A',
      `${'attention '.repeat(12)} and model merging with task vectors and model merging.`,
    );
    expect(assign(repeated)[0]?.topics[0]).toBe('merging');
  });

  test('is surer where one topic stands out', () => {
    const [clear, torn] = assign(
      paper('Model merging with task vectors', 'Model merging.'),
      paper('Model merging with LoRA fine-tuning', 'Model merging or LoRA fine-tuning.'),
    );
    expect(clear?.confidence).toBeGreaterThan(torn?.confidence ?? 1);
    expect(torn?.topics.toSorted()).toEqual(['merging', 'tuning']);
  });

  test('lets the vocabulary of a topic’s other papers decide where phrases are torn', () => {
    const torn = paper('Routing or LoRA', 'Routing or LoRA for lossy codecs of bats.');
    const tuned = ['One', 'Two'].map((title) =>
      paper(title, 'LoRA and fine-tuning for lossy codecs of bats.'),
    );
    const routed = ['One', 'Two'].map((title) => paper(title, 'MoE and routing for lossy codecs of bats.'));
    expect(assign(torn, ...tuned)[0]?.topics[0]).toBe('tuning');
    expect(assign(torn, ...routed)[0]?.topics[0]).toBe('experts');
  });

  test('counts what a paper claims more than what it tells of others', () => {
    const [found] = assign(
      paper('A', 'Recent work studies model merging. In this paper, we study LoRA. LoRA is quick.'),
    );
    expect(found?.topics[0]).toBe('tuning');
  });

  test('reads a phrase only in the company that its settings ask for', () => {
    const settings = [
      topic('attention', { phrase: 'head', weight: 2, with: ['attention'] }),
      topic('merging', { phrase: 'task vector', weight: 2, unless: ['prompt*'] }),
    ];
    const read = (abstract: string) => assignAll([paper('A', abstract)], settings)[0]?.topics;
    expect(read('Heads of households.')).toEqual(['unsorted']);
    expect(read('Heads and their attention.')).toEqual(['attention']);
    expect(read('Task vectors of prompting.')).toEqual(['unsorted']);
    expect(read('Task vectors are added.')).toEqual(['merging']);
  });

  test('gives a paper a further topic that its nearest papers have, and no topic for their sake alone', () => {
    const main = (words: string) =>
      paper(`Model merging ${words}`, 'Task vectors of whales, krill and seals.');
    const others = Array.from({ length: 5 }, (_, i) =>
      paper(`LoRA ${i}`, 'LoRA fine-tuning of whales, krill, seals.'),
    );
    const alone = assign(main('and LoRA'));
    const [beside, without] = assign(main('and LoRA'), main('at sea'), ...others);
    expect(alone[0]?.topics).toEqual(['merging']);
    expect(beside?.topics).toEqual(['merging', 'tuning']);
    expect(without?.topics).toEqual(['merging']);
  });

  test('puts a topic first that leads, where a paper fits several', () => {
    const fields = { slug: 'bats', name: 'Bats', description: 'Bats.', phrases: ['bat'], lead: 2 };
    const settings = [...topics, topicSettingsSchema.parse(fields)];
    const [found] = assignAll([paper('Routing for bats', 'Routing, routing and MoE among bats.')], settings);
    expect(found?.topics).toEqual(['bats', 'experts']);
  });

  test('puts a paper into an area itself only where none of its topics fits', () => {
    const settings = [
      topicSettingsSchema.parse({
        slug: 'weights',
        name: 'W',
        description: 'W',
        phrases: ['weights', 'checkpoints'],
      }),
      ...topics.map((one) => ({ ...one, parent: 'weights' })),
    ];
    const place = (title: string, abstract: string) => assignAll([paper(title, abstract)], settings)[0]!;
    const within = place(
      'Weights, checkpoints and task vectors',
      'Weights, checkpoints, model merging, task vectors.',
    );
    expect(within).toMatchObject({ topics: ['merging'], runnerUp: null });
    expect(Object.keys(within.reasons)).toEqual(['merging']);
    expect(place('Weights and checkpoints', 'Of all sorts.').topics).toEqual(['weights']);
  });

  test('keeps everything unsorted without topics', () => {
    expect(assignAll([paper('Model merging', 'LoRA.')], [])).toEqual([
      { topics: ['unsorted'], reasons: {}, confidence: 0, runnerUp: null, affinities: [] },
    ]);
  });

  test('gives one to four topics, with reasons that occur in the text', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        assignAll(papers).forEach(({ topics: slugs, reasons, confidence, affinities }, i) => {
          const text = `${papers[i]?.title}\n${papers[i]?.abstract}`;
          expect(slugs.length).toBeGreaterThanOrEqual(1);
          expect(slugs.length).toBeLessThanOrEqual(4);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(Object.keys(reasons)).toEqual(slugs.filter((slug) => slug !== 'unsorted'));
          for (const terms of Object.values(reasons)) {
            expect(terms.length).toBeGreaterThanOrEqual(1);
            expect(terms.length).toBeLessThanOrEqual(6);
            for (const term of terms) expect(text).toContain(term);
          }
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(affinities).toHaveLength(topics.length);
          for (const affinity of affinities) {
            expect(affinity).toBeGreaterThanOrEqual(0);
            expect(affinity).toBeLessThan(1);
          }
        });
      }),
    );
  });

  test('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papersTwice, ([one, other]) => {
        const assigned = assignAll(one);
        const byId = new Map(one.map(({ id }, i) => [id, assigned[i]]));
        expect(assignAll(other)).toEqual(other.map(({ id }) => byId.get(id)));
      }),
    );
  });
});
