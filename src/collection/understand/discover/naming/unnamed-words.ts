import { phraseKey } from '../../../language/phrases.ts';
import { foldWord } from '../../../language/tokens.ts';
import { commonWords } from '../../../language/words/common-words.ts';
import { genericWords } from '../../../language/words/generic-words.ts';

/** Words that nearly every paper of some field uses, beside the generic ones: no topic is named by them alone. */
const STOCK_WORDS = `
  ability accurate advance adversarial advantage agent answer area assumption author benchmark bound case challenge
  class code collection community component condition corpus current database demonstration document effort
  end engineering estimate evaluation existing experiment experience field finding framework function future
  ground idea implementation information input issue knowledge learner learning limitation line literature
  loop machine map math mathematical mechanism methodology metric mode node number numerical objective part
  performance point potential practice prior problem procedure project property proposal pseudo random
  researcher resource response result review rule sample scheme science scientific section sensor set simulation
  software solution state strategy structure study success target task team technique technology term
  theoretical time tool toy type unsupervised supervised variant vector way weak workshop artificial
  intelligence intelligent automatic automated system besides details detail core index hypothesis order
  support load mass precision population efficiency ambiguity discrepancy approximation decomposition edge
  decision operator candidate category identification brain change power probability distance interface
  integration communication convergence guarantee upper lower gradient column rank frame item motion scene
  sentence backbone guidance conversation possibility advantage plan planning plant company organization
  constraint action location disturbance subject recall`;

/** Words of any paper, folded: no phrase of these alone is a subject. */
export const neutralWords: ReadonlySet<string> = new Set([
  ...commonWords,
  ...STOCK_WORDS.trim().split(/\s+/u).map(foldWord),
]);

/** These and generic words, folded: a phrase of them says little unless papers are about it. */
export const stockWords: ReadonlySet<string> = new Set([...genericWords, ...neutralWords]);

const STOCK_PHRASES = `
  natural language|computer vision|natural image|closed form|real robot|open problem|upper bound|lower bound|black box|
  decision making|ai system|ai model|nlp task|nlp model|computational cost|robotic system|degree of freedom|
  natural language processing task|art performance|end to end|high dimensional|low dimensional|state space|
  high resolution|low resolution|computer science|optimal solution|convolutional network|visual perception`;

/** Keys of phrases that a whole field shares, or that are only said in passing. */
export const stockPhrases: ReadonlySet<string> = new Set(
  STOCK_PHRASES.split('|').map((phrase) => phrase.trim()),
);

/** What TeX commands, addresses and divided words leave behind, numbers, and words of more than forty letters. */
const DEBRIS =
  /^(?:[ts]ions?|ments?|sqrt|text(?:bf|it|tt|sc|rm)|math\w+|operatorname|var\w{3,}|epsilon|alpha|beta|gamma|delta|theta|lambda|mu|sigma|tau|omega|frac|tilde|hat|bar|widehat|widetilde|lfloor|rfloor|lceil|rceil|langle|rangle|ell|leq|geq|neq|approx|times|cdot|ldots|infty|mathcal|emph|cite|https?|www|github|gitlab|url|html|pdf|anonymous|arxiv|com|org|supplementary|appendix|\p{N}+|.{41,})$/u;

/** Whether a phrase, given by its key, has a word with which nothing can be named. */
export const hasDebris = (key: string): boolean => key.split(' ').some((word) => DEBRIS.test(word));

const PASSING_HEADS = `
  agent algorithm approach benchmark budget class condition constraint context data dataset datum detail device
  difference dimension environment error experiment factor feature form frame framework image information input
  instance law level limit method object output part pattern performance phase problem procedure property question rate
  result sample score sequence set setting step subject target task technique term time tool type unit user value
  variable`;

const TOOLS = `
  convolutional neural network|deep convolutional neural network|deep neural network|recurrent neural network|
  attention mechanism|pre trained model|pretrained model|deep learning model|representation learning`;

/**
 * Whether a phrase, given by its key, is less than a subject: a tool of many, or what ends in a word such as "task" or
 * "image" ("manipulation task", "RGB image").
 */
export const isPartOfSubject = (key: string): boolean =>
  tools.has(key) || passingHeads.has(key.slice(key.lastIndexOf(' ') + 1));

const passingHeads: ReadonlySet<string> = new Set(PASSING_HEADS.trim().split(/\s+/u).map(foldWord));
const tools: ReadonlySet<string> = new Set(TOOLS.split('|').map((phrase) => phraseKey(phrase)));
