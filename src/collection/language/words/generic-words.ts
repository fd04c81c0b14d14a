import { foldWord } from '../tokens.ts';
import { commonWords } from './common-words.ts';

const GENERIC_WORDS = `
  accordance account accuracy algorithm alternative analysis architecture article artificial assessment attribute average base
  baseline behavior behaviour benchmark bottleneck building capacity choice circumstance class classification
  combination comparison complex complexity computation computational concept construction content context
  control cost criterion critical dependence depth design device dimension distribution diversity domain
  downstream effect element embedding entity environment error estimation evaluation event expert expertise
  family feature field figure final flexibility form full function functionality game gap general
  generalization generation goal group head higher human image individual inference influence information
  initial input instance instruction intelligence interaction internet interpretation intervention iteration
  kernel knowledge label language last layer length limited long look loss lower machine magnitude mapping
  market material measure measurement mechanism media memory metric modality modern module moment multiple
  necessary neuron noise note object operation optimization output overhead package pair paragraph parameter
  pattern person phase picture pipeline platform player policy position practitioner prediction presence
  pressure process processing property public quality quantity query rate ratio real recognition region
  relation relationship representation research resource robustness rule run sample scale score selection separate
  sequence sequential setting shift short shoulder signal similarity single size skill small software source
  space specific specification speed stage standard statistic story structure student style sufficient survey
  system tail target teacher technique test testing text theorem theory time token topic trade tradeoff
  transfer truth unit update user validation variable variance variation vector visual volume weight weighting
  word`;

const RESEARCH_WORDS = `
  achieved adapt additional affect agnostic aim analyze applied apply argue aspect assess associated aware bad
  basic begin behave benefit box broad called case cause central challenging change characterize choose clear
  close closer combine compare compared complete component comprehensive compute conclude conduct connect
  consider consistent consistently contain contribute contribution create cross crucial current currently deal
  deliver demonstrating depend depending describe desired detail determine develop development difference
  difficult direct directly discover discuss diverse draw drive easy effort employ encourage end enforce
  enhance ensure entire essential establish evaluate evidence examine example exhibit expect explain exploit
  explore extend extra face facilitate fact factor fail finding fix flexible focus follow following formulate
  framework fundamental future gain give great grow growing guide hand handle help hope hypothesis idea
  identify impact impressive improved include including increase increasing indicate inform innovation insight
  inspired interest interesting introduced investigate involve know known lack largely larger level leverage
  limit limitation line literature lose maintain making manner mean minimal motivated multi natural need
  negative notable numerous observation observe obtain obtained offer open optimal option order original
  outcome overall overview part particular past perform perspective place play point popular positive
  practical practice prefer previously principle produce progress promising promote purpose question raise
  range rapidly reach reason reduce refer related rely remain remarkable remarkably report represent require
  requirement researcher respect rest reveal rich right robust role scenario scope seek select self sensitive
  series serve set shape share shared shot shown similar similarly simultaneously solution solve solving sort
  special start step straightforward strategy strength strong stronger subject substantial substantially
  success successful successfully suggest suggesting suitable summarize superior support surprising tackle
  take tend term theoretical think tool total traditional trend true try turn type typical understand
  understanding understood unified unique unlike unseen useful utilize valuable value variety vary vast
  version view wide widely world yield zero`;

const fold = (words: string): string[] => words.trim().split(/\s+/u).map(foldWord);

/** Words that make no keyphrase without another word beside them, common words among them, folded. */
export const genericWords: ReadonlySet<string> = new Set([...commonWords, ...fold(GENERIC_WORDS)]);

/**
 * Generic words, and words for how research is done and reported, folded. They count towards similarity like
 * other words, but are not shown as a reason for it.
 */
export const researchWords: ReadonlySet<string> = new Set([...genericWords, ...fold(RESEARCH_WORDS)]);
