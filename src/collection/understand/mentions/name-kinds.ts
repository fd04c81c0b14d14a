import type { MentionKind } from '../../settings/lexicon.ts';

/** A known name, or a word that looks like a name, and its position. */
export interface Name {
  readonly name: string;
  readonly kind: MentionKind | null;
  readonly start: number;
  readonly end: number;
}

export const ALL_CAPITALS = /^\p{Lu}{3,}$/u;

/** Acronyms of general terms, which occur before "benchmark" and "model" but name none. */
const TERMS = new Set(
  (
    'AI ML NLP NLU NLG NMT NER LLM LLMs LM LMs MLLM MLLMs VLM VLMs PLM PLMs CNN CNNs RNN RNNs GNN GNNs GAN GANs VAE VAEs LSTM ' +
    'LSTMs MLP MLPs SVM DNN DNNs RL QA VQA OOD ICL MTL SFT RLHF RAG MoE PEFT LoRA SOTA SoTA SSL GPU GPUs API APIs EEG sEEG MRI CT RGB ' +
    'RGBD RGB-D IMU LiDAR AGI FAIR STEM DOF SLAM PDE ODE HPC IoT UAV CPU OpenAI DNA RNA COVID COVID-19 F1-score ADAM RMSProp ReLU'
  ).split(' '),
);

const DATA_AFTER =
  /^ (?:(?!(?:on|for|in|to|with|from|by|over|as|of|than)\b)\p{Ll}+[- ]){0,2}(dataset|corpus|corpora|benchmark|leaderboard|test suite)/u;
const MODEL_AFTER =
  /^ (?:\p{Ll}+ )?(?:language |base |foundation )?(?:models?|checkpoints?|architectures?)\b/u;
const BEFORE =
  /\b(datasets?|corpus|corpora|benchmarks?|models?|LLMs|architectures?)[,:]? (?:\(|such as |like |including |(?:called |named )|e\.g\.,? |\(e\.g\.,? |– |— )(?:the )?$/u;
/** Separators in a list of names. */
const BETWEEN = /^(?:,| and| or|, and|, or|\/| &|, as well as| \/)\s?(?:the )?$/u;

/** Counts what the words around names call them: model, dataset or benchmark. */
export class NameVotes {
  readonly #votes = new Map<string, Record<MentionKind, number>>();
  readonly #excluded: Set<string>;

  /** General terms and the names in `excluded` are ignored. */
  constructor(excluded: readonly string[]) {
    this.#excluded = new Set([...TERMS, ...excluded]);
  }

  exclude(name: string): void {
    this.#excluded.add(name);
  }

  /** The words before or after a list apply to all its names. */
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

  /** The kind that most texts give a name; null when none gives one, or when it is another sort of term. */
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
