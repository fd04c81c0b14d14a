import type { Lexicon, MentionKind } from '../lexicon.ts';
import type { Mention } from '../paper.ts';
import { findAcronyms } from './acronyms.ts';
import { isOwnName } from './own-names.ts';
import type { PaperText } from './paper-text.ts';

/** A word that looks like a name, or a known name, and where it stands. */
interface Name {
  readonly name: string;
  readonly kind: MentionKind | null;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:(?:[-‐‑+]|\.(?=\p{N}))[\p{L}\p{N}]+)*/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b(?:github|huggingface)\.\S+/giu;
/** What a size or a way of use adds to a name. */
const ADDED =
  /-(?:base|large|small|tiny|medium|xl|xxl|mini|instruct|chat|based|like|style|family|v\d+(?:\.\d+)?|\d+(?:\.\d+)?[bmk])$/iu;
const MOST_WORDS = 3;

/** Capitals within a word, or capitals with digits: ImageNet, GSM8K, GPT-2. */
const LOOKS_LIKE_NAME = /^(?=.*\p{Lu})(?:.*\p{Ll}\p{Lu}|.*\p{Lu}.*\p{N}|\p{Lu}{2,}\p{Ll})/u;
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;

/** General terms in capitals: they stand before "benchmark" and "model" and name none. */
const TERMS = new Set(
  (
    'AI ML NLP NLU NLG NMT NER LLM LLMs LM LMs MLLM MLLMs VLM VLMs PLM PLMs CNN CNNs RNN RNNs GNN GNNs GAN GANs VAE VAEs LSTM ' +
    'LSTMs MLP MLPs SVM DNN DNNs RL QA VQA OOD ICL MTL SFT RLHF RAG MoE PEFT LoRA SOTA SoTA SSL GPU GPUs API APIs EEG MRI CT RGB ' +
    'RGBD RGB-D IMU LiDAR AGI FAIR STEM DOF SLAM PDE ODE HPC IoT UAV CPU OpenAI DNA RNA COVID COVID-19 F1-score ADAM RMSProp ReLU'
  ).split(' '),
);

const DATA_AFTER =
  /^(?:[’'\s]|\p{Ll}+ ){0,4}?\s?(?:(?:\p{Ll}+[- ]){0,2})(dataset|corpus|corpora|benchmark|leaderboard|test suite)/u;
const MODEL_AFTER =
  /^ (?:\p{Ll}+ )?(?:language |base |foundation )?(?:models?|checkpoints?|architectures?)\b/u;
const BEFORE =
  /\b(datasets?|corpus|corpora|benchmarks?|models?|LLMs|architectures?)[,:]? (?:\(|such as |like |including |(?:called |named )|e\.g\.,? |\(e\.g\.,? |– |— )(?:the )?$/u;
/** What may stand between the members of a list of names. */
const BETWEEN = /^(?:,| and| or|, and|, or|\/| &|, as well as| \/)\s?(?:the )?$/u;

/**
 * For each paper the models, datasets and benchmarks it mentions, in the order of its text: names of the
 * lexicon, and words with the typography of names ("ImageNet", "GSM8K") that some paper of the collection
 * calls a dataset, benchmark or model. What a paper itself introduces is no mention of it. Words are
 * compared as written, sizes at their end aside.
 */
export function findMentions(papers: readonly PaperText[], lexicon: Lexicon): Mention[][] {
  const known = new Map<string, { name: string; kind: MentionKind }>();
  for (const { name, kind, aliases } of lexicon.names) {
    for (const written of [name, ...aliases]) known.set(written, { name, kind });
  }
  const read = buildNameReader(known);
  const texts = papers.map((paper) => ({
    paper,
    text: `${paper.title}\n${paper.abstract}`,
    names: [] as Name[],
  }));
  const votes = new Votes([...lexicon.ignore, ...TERMS]);
  for (const entry of texts) {
    entry.names = read(entry.text);
    for (const { short } of findAcronyms(entry.paper.abstract)) if (!known.has(short)) votes.exclude(short);
    votes.add(entry.text, entry.names);
  }
  return texts.map(({ paper, text, names }) => {
    const mentions = new Map<string, Mention>();
    for (const { name, kind: lexical, start, end } of names) {
      const kind = lexical ?? votes.kindOf(name);
      if (kind === null || mentions.has(name) || lexicon.ignore.includes(name)) continue;
      if (!isOwnName(paper, text.slice(start, end))) mentions.set(name, { name, kind });
    }
    return [...mentions.values()];
  });
}

type Known = ReadonlyMap<string, { readonly name: string; readonly kind: MentionKind }>;

function buildNameReader(known: Known): (text: string) => Name[] {
  return (text) => {
    const names: Name[] = [];
    const words = [...text.replace(ADDRESS, (address) => ' '.repeat(address.length)).matchAll(WORD)];
    for (let i = 0; i < words.length; i++) {
      if (!/[\p{Lu}\p{N}]/u.test(words[i]![0])) continue;
      const found = longestKnown(text, words, i, known);
      if (found) {
        names.push(found.name);
        i += found.words - 1;
        continue;
      }
      const { 0: word, index: start } = words[i]!;
      const name = stripAdded(word);
      if (name.length < 3 || /-\p{Ll}+ed$/u.test(name)) continue;
      if (LOOKS_LIKE_NAME.test(name) || ALL_CAPITALS.test(name)) {
        names.push({ name, kind: null, start, end: start + word.length });
      }
    }
    return names;
  };
}

function longestKnown(text: string, words: readonly RegExpExecArray[], from: number, known: Known) {
  const start = words[from]!.index;
  for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
    const last = words[from + count - 1]!;
    const end = last.index + last[0].length;
    const written = text.slice(start, end).replace(/[‐‑]/gu, '-');
    const found = known.get(written) ?? known.get(stripAdded(written));
    if (found) return { name: { ...found, start, end }, words: count };
  }
  return null;
}

function stripAdded(written: string): string {
  let name = written;
  while (ADDED.test(name)) name = name.replace(ADDED, '');
  return name;
}

/** Counts what the texts call a name. */
class Votes {
  readonly #votes = new Map<string, Record<MentionKind, number>>();
  readonly #excluded: Set<string>;

  constructor(excluded: readonly string[]) {
    this.#excluded = new Set(excluded);
  }

  exclude(name: string): void {
    this.#excluded.add(name);
  }

  /** The members of a list share what stands before or after it. */
  add(text: string, names: readonly Name[]): void {
    for (let first = 0; first < names.length; ) {
      let last = first;
      while (last + 1 < names.length && BETWEEN.test(text.slice(names[last]!.end, names[last + 1]!.start)))
        last++;
      const kind = kindAround(text, names[first]!.start, names[last]!.end);
      for (let i = first; kind && i <= last; i++) this.#count(names[i]!, kind);
      first = last + 1;
    }
  }

  #count({ name, kind: lexical }: Name, kind: MentionKind): void {
    if (lexical !== null || (kind === 'model' && ALL_CAPITALS.test(name))) return;
    const votes = this.#votes.get(name) ?? { model: 0, dataset: 0, benchmark: 0 };
    votes[kind]++;
    this.#votes.set(name, votes);
  }

  /** What most texts call it; null when none says, or when it is another sort of term. */
  kindOf(name: string): MentionKind | null {
    const votes = this.#votes.get(name);
    if (!votes || this.#excluded.has(name)) return null;
    const kinds = ['dataset', 'benchmark', 'model'] as const;
    return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
  }
}

function kindAround(text: string, start: number, end: number): MentionKind | null {
  const after = text.slice(end, end + 40);
  const data = DATA_AFTER.exec(after)?.[1];
  if (data) return /^(?:benchmark|leaderboard|test suite)/u.test(data) ? 'benchmark' : 'dataset';
  if (MODEL_AFTER.test(after)) return 'model';
  const before = BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (!before) return null;
  return before.startsWith('benchmark') ? 'benchmark' : /^(?:data|corp)/u.test(before) ? 'dataset' : 'model';
}
