/** What made-up papers are about: phrases of four subjects that have nothing in common. */
const SUBJECTS = {
  owls: [
    'barn owls',
    'night migration',
    'nest building',
    'flight feathers',
    'eagle owls',
    'egg colours',
    'moulting',
  ],
  glass: [
    'molten glass',
    'annealing furnaces',
    'window panes',
    'silica sand',
    'glass blowing',
    'lead crystal',
    'glazing',
  ],
  trains: [
    'freight trains',
    'railway signals',
    'track gauges',
    'station platforms',
    'steam engines',
    'dining cars',
    'shunting',
  ],
  bread: [
    'sourdough loaves',
    'rye flour',
    'oven heat',
    'yeast cultures',
    'bread crusts',
    'kneading troughs',
    'baking',
  ],
} as const;
export type Subject = keyof typeof SUBJECTS;

/** A made-up paper: its title and abstract name some phrases of its subject, others with each number. */
export function madePaper(subject: Subject, number: number): { title: string; abstract: string } {
  const phrase = (step: number) => {
    const phrases = SUBJECTS[subject];
    return phrases[(number * 3 + step) % phrases.length]!;
  };
  return {
    title: `On ${phrase(0)} and ${phrase(1)} in region ${number}`,
    abstract: `We look at ${phrase(0)} beside ${phrase(2)}. There ${phrase(1)} go with ${phrase(3)}. We find that ${phrase(0)} last longer than ${phrase(4)}.`,
  };
}

/** Papers of the four subjects, `each` of every one, in turn. */
export function madePapers(each: number): { subject: Subject; title: string; abstract: string }[] {
  const subjects = Object.keys(SUBJECTS) as Subject[];
  return Array.from({ length: each }, (_, number) =>
    subjects.map((subject) => ({ subject, ...madePaper(subject, number) })),
  ).flat();
}

/** The same as a dump of titles and abstracts in turn. */
export const madeDump = (papers: readonly { title: string; abstract: string }[]): string =>
  papers.map(({ title, abstract }) => `${title}\n${abstract}\n`).join('\n');
