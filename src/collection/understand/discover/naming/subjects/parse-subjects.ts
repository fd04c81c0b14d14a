/** A subject of a science, as a librarian would write it on a shelf. */
export interface Subject {
  /** As it is written within a sentence. */
  readonly name: string;
  /** The number of the wider subject that it is part of; null where it is one itself. */
  readonly field: number | null;
  /** Phrases that speak of it; `*` at the end of one stands for any ending. */
  readonly cues: readonly string[];
}

/**
 * Reads subjects from text: a line for each, its name and its cues between commas; those with two spaces before them
 * are parts of the last one without. A name of several words that is one term is a cue as well.
 * @example parseSubjects('music: song\n  church music: hymn*, organ').map(({ field }) => field) // => [null, 0]
 */
export function parseSubjects(text: string): Subject[] {
  const subjects: Subject[] = [];
  let field: number | null = null;
  for (const line of text.split('\n')) {
    const [name = '', cues = ''] = line.split(':').map((part) => part.trim());
    if (name === '') continue;
    const isPart = line.startsWith(' ');
    if (!isPart) field = subjects.length;
    const isTerm = name.includes(' ') && !/ (?:and|of|in) |,/u.test(name);
    const all = [...cues.split(',').map((cue) => cue.trim()), ...(isTerm ? [name] : [])];
    subjects.push({ name, field: isPart ? field : null, cues: [...new Set(all)] });
  }
  return subjects;
}
