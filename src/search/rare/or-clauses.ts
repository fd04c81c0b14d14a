import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Clause } from '../query/query.ts';

/** A clause of the query and what a paper should have for it. */
export interface ClauseUnits {
  readonly clause: Clause;
  readonly units: readonly Unit[];
}

/** Clauses joined by OR: a paper needs only one of them. */
export type Choice = readonly ClauseUnits[];

/** The maximum number of ways to match all words of a clause; those with the highest weight are kept. */
const MOST_COMBINATIONS = 12;

function gather(words: readonly ClauseUnits[]): ClauseUnits[] {
  const clauses: { clause: Clause; units: Unit[] }[] = [];
  for (const { clause, units } of words) {
    const last = clauses.at(-1);
    if (last?.clause === clause) last.units.push(...units);
    else clauses.push({ clause, units: [...units] });
  }
  return clauses;
}

/** The alternatives for matching all units of a clause. */
function combine(units: readonly Unit[]): Alternative[] {
  const [first, ...rest] = units;
  if (!first || rest.length === 0) return [...(first?.alternatives ?? [])];
  return combine(rest)
    .flatMap((others) =>
      first.alternatives.map(({ terms, weight }) => ({
        terms: [...terms, ...others.terms],
        weight: Math.min(weight, others.weight),
      })),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_COMBINATIONS);
}

function mergeChoice(choice: Choice): Unit {
  const fields = new Set(choice.map(({ clause }) => clause.field));
  return {
    text: choice.map(({ clause }) => clause.text).join(' OR '),
    field: fields.size === 1 ? [...fields][0]! : null,
    isRequired: choice.every(({ units }) => units.some(({ isRequired }) => isRequired)),
    alternatives: choice.flatMap(({ units }) => combine(units)),
  };
}

/** The units of all words in order; clauses joined by OR become one unit. */
export function mergeChoices(words: readonly ClauseUnits[]): { merged: Unit[]; choices: Choice[] } {
  const groups: ClauseUnits[][] = [];
  for (const clause of gather(words)) {
    if (clause.clause.isOr && groups.length > 0) groups.at(-1)!.push(clause);
    else groups.push([clause]);
  }
  return {
    merged: groups.flatMap((group) => (group.length > 1 ? [mergeChoice(group)] : [...group[0]!.units])),
    choices: groups.filter((group) => group.some(({ clause }) => clause.phrase !== null)),
  };
}
