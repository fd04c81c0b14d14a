import type { Kind } from '../paper.ts';

/** A way of speaking that points to a kind of contribution, and how strongly. */
export interface KindCue {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly weight: number;
}

const cues = (kind: Kind, ...list: readonly (readonly [RegExp, number])[]): KindCue[] =>
  list.map(([pattern, weight]) => ({ kind, pattern, weight }));

const MAKE =
  'propose|introduce|present|provide|offer|release|develop|create|build|construct|contribute|collect|curate|design';
const MAKES = `\\b(?:${MAKE})(?:e?s|e?d)?`;

/** Cues of the title. */
export const TITLE_CUES: readonly KindCue[] = [
  ...cues('survey', [/\b(?:survey|review|overview|tutorial|primer)\b/iu, 8]),
  ...cues('benchmark-or-dataset', [/\b(?:benchmarks?|datasets?|corpus|corpora|test ?bed|test suite)\b/iu, 6]),
  ...cues('tool', [/\b(?:tool|toolkit|toolbox|library|software|package|demo)\b/iu, 6]),
  ...cues('position', [
    /\b(?:position paper|we should|should be|call for|manifesto|perspective|opinion)\b/iu,
    6,
  ]),
  ...cues('theory', [
    /\b(?:theor(?:y|etical|ems?)|provabl[ey]|analytical|solvable|bounds?|complexity|limitations of|foundations of)\b/iu,
    3,
  ]),
  ...cues(
    'analysis',
    [/\?/u, 2],
    [
      /\b(?:understanding|analysis|analy[sz]ing|investigating|exploring|examining|evidence|case stud(?:y|ies)|role of|impact|effects?|study|closer look|revisiting|comparison|evaluating|probing|measuring)\b/iu,
      2,
    ],
    [/^(?:how|why|when|what|where|do|does|are|is|can|on the)\b/iu, 1.5],
  ),
  ...cues(
    'method',
    [/^[\w$^-]{2,16}: /u, 1.5],
    [
      /\b(?:via|using|towards?|improving|efficient|enhancing|learning to|framework|method|approach|network|algorithm)\b/iu,
      1,
    ],
  ),
];

/** Cues of the sentence that says what the paper contributes. */
export const GIST_CUES: readonly KindCue[] = [
  ...cues('survey', [/\b(?:survey|review|overview)\b/iu, 4]),
  ...cues('benchmark-or-dataset', [
    new RegExp(`${MAKES} (?:[\\w-]+,? ){0,8}?(?:benchmark|dataset|corpus|test suite|annotations)\\b`, 'iu'),
    6,
  ]),
  ...cues('tool', [
    new RegExp(`${MAKES}.{0,80}\\b(?:tool|toolkit|toolbox|library|software|package|platform)\\b`, 'iu'),
    6,
  ]),
  ...cues('theory', [
    /\b(?:prove|theorem|theoretical|analytical(?:ly)?|provabl[ey]|exact|closed-form)\b/iu,
    2.5,
  ]),
  ...cues('position', [/\b(?:argue|advocate|our vision|position paper)\b/iu, 1.5]),
  ...cues(
    'method',
    [/\b(?:propose|introduce|present|develop|devise|design|employ)(?:s|d|ed)?\b(?! evidence| results)/iu, 2],
    [
      /\b(?:method|approach|framework|algorithm|architecture|network|module|mechanism|strategy|technique|paradigm|model that)\b/iu,
      1.5,
    ],
  ),
  ...cues('analysis', [
    /\b(?:we|findings?|results?|experiments|analysis|study) (?:\w+ ){0,4}?(?:find|found|show|discover|reveal|investigate|stud(?:y|ies)|explore|examine|analy[sz]e|observe|demonstrate|present evidence|indicate|identify)/iu,
    2.5,
  ]),
];

/** Cues of any sentence; the more sentences, the stronger. */
export const ABSTRACT_CUES: readonly KindCue[] = [
  ...cues('survey', [/\b(?:this|our) (?:survey|review)\b|\bwe (?:survey|review)\b|\boffer a survey\b/iu, 4]),
  ...cues('benchmark-or-dataset', [
    new RegExp(
      `\\b(?:we|this paper)\\b.{0,30}${MAKES} (?:[\\w-]+,? ){0,8}?(?:benchmark|dataset|corpus)\\b|\\bour (?:benchmark|dataset|corpus)\\b`,
      'iu',
    ),
    1.2,
  ]),
  ...cues('tool', [/\b(?:open-source|interactive) (?:\w+ )?(?:tool|toolkit|library)\b|\bour tool\b/iu, 2]),
  ...cues('position', [
    /\b(?:position paper|we (?:argue|advocate|call for|envision|believe that)|our vision)\b/iu,
    1.2,
  ]),
  ...cues('theory', [
    /\b(?:we prove|theorems?|provabl[ey]|theoretical(?:ly)?|analytical(?:ly)?|sample complexit(?:y|ies)|(?:upper|lower|risk|error) bounds?|proofs?(?![- ]of)|(?:computational|communication) complexity|(?:representation|expressive) power|closed-form|overparameteri[sz]ed|asymptotic)\b/iu,
    1.2,
  ]),
  ...cues(
    'method',
    [/\b(?:we|this paper) (?:\w+ )?(?:proposes?|introduces?|presents?|develops?|devises?)\b/iu, 1.2],
    [
      /\b(?:our|the proposed) (?:[\w-]+ )?(?:method|approach|framework|algorithm|model|network|architecture)\b/iu,
      0.8,
    ],
    [/\boutperform|\bstate-of-the-art\b|\bimprov(?:es|ing|ements?)\b/iu, 0.5],
    [
      /\b(?:propose|introduce|present|develop|devise)[sd]? (?:[\w-]+,? ){0,6}?(?:method|approach|framework|algorithm|model|network|architecture|mechanism|module|technique)s?\b/iu,
      1.2,
    ],
    [/\bnovel\b/iu, 0.5],
    [/\b(?:is|are) proposed\b/iu, 1.2],
  ),
  ...cues(
    'analysis',
    [
      /\bwe (?:\w+ )?(?:find|found|show that|investigate|stud(?:y|ied)|analy[sz]e|examine|explore|discover|reveal|observe|identify|compare|ask)\b/iu,
      0.8,
    ],
    [/\bour (?:\w+ )?(?:findings?|results?|analys[ei]s|experiments)\b/iu, 0.8],
  ),
];
