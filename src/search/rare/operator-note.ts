import type { Clause, Query } from '../query/query.ts';

/** As typed, without the parentheses of groups. */
const quoted = ({ text }: Clause) => `“${text.replace(/^[([]+/, '').replace(/^([^([]*?)[)\]]+$/, '$1')}”`;

/** The groups of clauses joined by OR. */
function choicesOf(wanted: readonly Clause[]): Clause[][] {
  const choices: Clause[][] = [];
  for (const clause of wanted) {
    if (clause.isOr && choices.length > 0) choices.at(-1)!.push(clause);
    else choices.push([clause]);
  }
  return choices.filter((choice) => choice.length > 1);
}

/** How NOT and OR were interpreted, in a sentence for readers; null without either. */
export function operatorNote({ wanted, unwanted, hasNot }: Query): string | null {
  const either = choicesOf(wanted).map((choice) => `with ${choice.map(quoted).join(' or ')}`);
  const without =
    hasNot && unwanted.length > 0 ? [`without ${unwanted.map(quoted).join(' and without ')}`] : [];
  const parts = [...either, ...without];
  return parts.length === 0 ? null : `Papers ${parts.join(', ')}.`;
}
