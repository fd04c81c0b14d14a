import type { Paper } from '../../collection/paper.ts';
import { findBareUse } from '../../collection/understand/acronyms/acronym-table.ts';
import { studiedAbstract } from '../../collection/understand/paper-text.ts';
import { type AbstractRun, splitAtSpans } from '../../search/abstract-spans.ts';
import { abstractSpans } from '../../search/build/build-abstract-spans.ts';

/** A run of an abstract: its text, the address it links to, its mark, and its long form. */
export interface AbstractPart extends Omit<AbstractRun, 'start'> {
  /** The long form of an acronym at its first use without an introduction. */
  readonly long: string | null;
}

/** The abstract as runs, split at links, gist, result and acronyms to explain; none without an abstract. */
export function splitAbstract(
  paper: Pick<Paper, 'abstract' | 'gist' | 'result' | 'acronyms'>,
): AbstractPart[] {
  const { abstract } = paper;
  if (abstract === null) return [];
  const spans = abstractSpans(paper);
  // Acronyms were only searched in this part, and each costs a search of the text.
  const studied = studiedAbstract(abstract);
  const links = spans.filter(([start, , what]) => what === 'link' && start < studied.length);
  const isLinked = (place: number) => links.some(([start, end]) => start <= place && place < end);
  const acronyms = paper.acronyms.flatMap((acronym) => {
    const use = findBareUse(studied, acronym, isLinked);
    return use ? [{ start: use[0], end: use[1], long: acronym.long }] : [];
  });
  const longAt = (place: number) =>
    acronyms.find(({ start, end }) => start <= place && place < end)?.long ?? null;
  const cuts = acronyms.flatMap(({ start, end }) => [start, end]);
  return splitAtSpans(abstract, spans, cuts).map(({ start, ...run }) => ({
    ...run,
    long: start < studied.length ? longAt(start) : null,
  }));
}
