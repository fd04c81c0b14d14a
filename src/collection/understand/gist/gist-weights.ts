import type { GistTrait } from './gist-traits.ts';

/** The traits whose weights differ in papers that report findings. */
const FINDINGS_TRAITS = [
  'title',
  'that',
  'find',
  'show',
  'firstFinding',
  'laterThanFinding',
  'place',
  'suggests',
] as const;

type Role = 'gist' | 'result';
export type GistWeights = Readonly<
  Partial<
    Record<`${Role} ${GistTrait}` | `${Role} ${(typeof FINDINGS_TRAITS)[number]} of findings`, number>
  > &
    Record<'same sentence' | 'same sentence with a finding' | 'no result', number>
>;

/**
 * The weight of each trait for a sentence as gist and as result; 0 where none is given. Estimated by
 * regularised logistic regression (a choice among the sentences of an abstract) on hand-labelled papers of
 * several collections, and rounded. Small weights without which no labelled paper fares worse are left out.
 */
export const gistWeights: GistWeights = {
  'gist earlier': -0.95,
  'gist background': -0.95,
  'gist noun': 1.45,
  'gist relative': 0.85,
  'gist title': 2.05,
  'gist beforeClaim': -2.05,
  'gist outlook': -0.35,
  'gist improve': 0.4,
  'gist propose': 1.75,
  'gist inThisPaper': 0.5,
  'gist novel': 0.5,
  'gist firstClaim': 1.05,
  'gist firstProposal': 0.8,
  'gist study': -0.35,
  'gist provide': 0.85,
  'gist percent': 0.5,
  'gist laterThanFinding': -0.85,
  'gist addition': -1.6,
  'gist lastButOne': -0.5,
  'gist last': -0.85,
  'gist offer': -1.55,
  'gist purpose': 0.75,
  'gist shortish': -0.85,
  'gist contrast': -0.5,
  'gist ourMethod': -0.5,
  'gist short': -0.6,
  'gist apposition': 0.8,
  'gist nameIn': 1.35,
  'gist findings': -0.35,
  'gist paperFirst': 1.15,
  'gist effectiveness': -0.5,
  'gist question': -1.55,
  'gist find': 0.45,
  'gist hedge': -1.55,
  'gist prove': 1.05,
  'gist passive': -0.5,
  'gist title of findings': 0.7,
  'gist place of findings': 0.35,
  'gist that of findings': 0.9,
  'gist firstFinding of findings': 0.85,
  'gist laterThanFinding of findings': -0.5,
  'gist find of findings': 0.6,
  'result earlier': 0.15,
  'result background': -0.35,
  'result suggests': -0.5,
  'result noun': 0.5,
  'result relative': -0.4,
  'result title': 0.45,
  'result place': 0.95,
  'result beforeClaim': -1.7,
  'result outlook': -0.2,
  'result improve': 1.55,
  'result propose': -0.8,
  'result show': 0.85,
  'result novel': -0.4,
  'result firstProposal': 0.15,
  'result findingWithProposal': 0.7,
  'result study': -0.45,
  'result that': 1.25,
  'result number': 1.15,
  'result laterThanClaim': 0.8,
  'result afterProposal': -0.8,
  'result firstFinding': 0.55,
  'result provide': 0.85,
  'result percent': 1.6,
  'result laterThanFinding': 0.55,
  'result addition': -1.45,
  'result experiments': 0.3,
  'result upTo': 0.6,
  'result lastButOne': 0.45,
  'result last': 0.35,
  'result offer': -1.8,
  'result purpose': -0.4,
  'result shortish': -0.3,
  'result contrast': -0.35,
  'result ourMethod': 0.15,
  'result outperform': 1.8,
  'result apposition': -0.25,
  'result nameIn': 0.75,
  'result findings': 0.5,
  'result paperFirst': 0.3,
  'result effectiveness': 0.8,
  'result question': -2,
  'result findingNoProposal': 0.4,
  'result surprise': 0.95,
  'result asksHow': -1.1,
  'result hedge': -1,
  'result prove': 0.25,
  'result title of findings': 1,
  'result suggests of findings': -0.55,
  'result place of findings': -1.1,
  'result show of findings': 0.65,
  'result that of findings': 0.3,
  'result laterThanFinding of findings': -0.9,
  'result find of findings': 0.15,
  'same sentence': -1,
  'same sentence with a finding': 1,
  // A threshold: below it no sentence is shown as the result.
  'no result': 0.5,
};

type Table = ReadonlyMap<GistTrait, number>;
const tables = new WeakMap<GistWeights, Map<string, Table>>();

/** The non-zero weights for a role, in papers that report findings or in others. */
export function weightsOf(weights: GistWeights, role: Role, ofFindings: boolean): Table {
  const known = tables.get(weights) ?? new Map<string, Table>();
  tables.set(weights, known);
  const key = `${role} ${ofFindings}`;
  const table = known.get(key) ?? tableOf(weights, role, ofFindings);
  known.set(key, table);
  return table;
}

function tableOf(weights: GistWeights, role: Role, ofFindings: boolean): Table {
  const table = new Map<GistTrait, number>();
  for (const [key, weight] of Object.entries(weights)) {
    const [keyRole, trait, onlyOfFindings] = key.split(' ') as [string, GistTrait, string?];
    if (keyRole === role && (ofFindings || onlyOfFindings === undefined)) {
      table.set(trait, (table.get(trait) ?? 0) + weight);
    }
  }
  return table;
}
