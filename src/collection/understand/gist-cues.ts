/** A way of speaking, and what it says for (or against) a sentence as the gist of its abstract. */
export type Cue = readonly [pattern: RegExp, weight: number];

const ADVERBS =
  'then|first|here|thus|therefore|hence|instead|now|empirically|theoretically|formally|simply|systematically|experimentally|also|have|will|can|\\((?:1|i|a)\\)';
const WE = String.raw`\b[Ww]e(?: (?:${ADVERBS}))*`;
const PAPER = String.raw`\b(?:[Tt]his|[Oo]ur|[Tt]he present)(?: \w+)? (?:papers?|work|study|article|survey|report|review|thesis)`;

/** How authors announce what they do, from proposing to testing. The strongest one that fits counts. */
export const CLAIMS: readonly Cue[] = [
  [new RegExp(`${WE} (?:propose|introduce|present|develop|devise)`, 'u'), 3],
  [new RegExp(`${PAPER} (?:proposes|introduces|presents|develops|shows|finds|demonstrates|reveals)`, 'u'), 3],
  [/\b(?:and|to) (?:propose|introduce|develop) (?:an?|the)\b/u, 2.4],
  [
    new RegExp(`${WE} (?:show|find|found|demonstrate|discover|reveal|prove|uncover|provide evidence)`, 'u'),
    2.6,
  ],
  [new RegExp(`${PAPER} (?:provides|offers|describes|establishes)`, 'u'), 2.6],
  [
    /\b[Oo]ur (?:\w+ )?(?:findings?|results?|experiments?|analys[ei]s|investigation|study|observations?)\b.{0,90}?\b(?:show|reveal|indicate|demonstrate|suggest|identif|find|confirm|highlight)/u,
    2.2,
  ],
  [
    new RegExp(
      `${WE} (?:design|construct|create|built|build|offer|provide|contribute|describe|formali[sz]e|report)`,
      'u',
    ),
    2.2,
  ],
  [
    new RegExp(
      `${PAPER} (?:investigates|summarizes|aims to|tries to|examines|explores|studies|analy[sz]es|reviews|surveys|addresses|argues)`,
      'u',
    ),
    2.1,
  ],
  [
    new RegExp(
      `${WE} (?:study|investigate|analy[sz]e|examine|explore|compare|revisit|review|survey|employ|tackle|(?:try to )?(?:fill|bridge|close)|make the)`,
      'u',
    ),
    2,
  ],
  [
    new RegExp(
      `${WE} (?:observe|establish|identify|argue|conclude|characteri[sz]e|quantify|question|aim to)`,
      'u',
    ),
    1.8,
  ],
  [/\b[Tt]he (?:results?|experiments?|findings) (?:show|reveal|indicate|demonstrate|confirm)/u, 1.6],
  [new RegExp(`${WE} (?:formulate|derive|adapt|extend|apply|leverage|combine|implement|release)`, 'u'), 1.4],
  [
    /\b(?:[Oo]ur|[Tt]he (?:proposed|resulting)) (?:[\w-]+ )?(?:method|approach|framework|algorithm|model|measure)\b/u,
    1.1,
  ],
  [new RegExp(`${WE} (?:evaluate|focus|seek|conduct|perform|assess|test|consider)`, 'u'), 1.1],
];

/** What makes a claim more, or less, the heart of the paper. All that fit add up. */
export const MODIFIERS: readonly Cue[] = [
  [
    /^(?:[Ii]n|[Ww]ith) (?:this|our|the present) (?:\w+ )?(?:paper|work|study|article|survey|report|review)\b/u,
    0.8,
  ],
  [
    /^(?:here|to (?:this|that) end|to (?:address|tackle|overcome|solve|bridge|mitigate|fill|achieve|alleviate|resolve|remedy|answer|close)|motivated by|inspired by|based on (?:this|these)|building on|grounded in|in light of|thus|therefore|hence|specifically)\b/iu,
    0.6,
  ],
  [/\b(?:novel|new|first|simple|unified|framework|method|algorithm|approach)\b/iu, 0.3],
  [/\b(?:benchmark|dataset|corpus|survey|overview|toolkit|library)\b/iu, 0.4],
  [/,? (?:called|named|termed|dubbed|that|which) |\bby \w+ing\b/iu, 0.4],
  // "we propose NAME, a …" says what NAME is.
  [
    /\b(?:propose|introduce|present|develop|provide)s? (?:the |our )?["“]?[\w-]*\p{Lu}[\w-]*(?: [\p{Lu}(][\w()-]*)*["”]?,? (?:an?|which|that)\b/u,
    0.7,
  ],
  [
    /\b(?:surprisingly|remarkably|crucially|most notably|main (?:result|finding|contribution)|key (?:insight|finding|idea|result))\b/iu,
    0.6,
  ],
  // Announcements without content.
  [
    /\b(?:present|provide|conduct|perform|offer|report)s? (?:an? |the |our )?(?:[\w-]+ ){0,2}(?:analysis|study|evaluation|investigation|results|examples|experiments|lessons|problems|guidelines|insights|discussion)\b/iu,
    -1.2,
  ],
  [/\b(?:effectiveness|efficacy|superiority) of\b/iu, -0.8],
  // Side results, background, hypotheses, retracted proposals, outlook.
  [
    /^(?:additionally|furthermore|moreover|finally|lastly|besides|also|in addition|further,|second|third|for example|for instance|overall|consequently)\b/iu,
    -1.6,
  ],
  [
    /\b[Ww]e (?:also|further|additionally|finally|moreover|lastly|hope|believe|hypothesi[sz]e|conjecture|expect|discuss)\b/u,
    -1.6,
  ],
  [/\b(?:if we (?:were|could|had)|one (?:could|might|may)|suppose)\b/iu, -2],
  [/\bwe propose\b.{0,80}, but\b/iu, -2.5],
  [
    /^(?:however|although|despite|while|recent(?:ly)?|existing|previous|prior|current|traditional(?:ly)?|many|most|several|unfortunately|yet|nevertheless)\b/iu,
    -1,
  ],
  [
    /\bexperiments (?:on|over|conducted)|\b(?:extensive|comprehensive|empirical) (?:experiments?|evaluations?|results)/iu,
    -0.8,
  ],
  [/\b(?:outperform|state-of-the-art|competitive)\w*/iu, -0.4],
  [/^when (?:evaluat|test|appl|compar)/iu, -0.8],
  [/^to (?:encourage|facilitate|foster|support)\b/iu, -0.8],
  [
    /\b(?:provid|shed|pav|open|inform|foster)\w* (?:\w+ )*?(?:insights?|light|way|research|directions?|avenues?)\b/iu,
    -0.8,
  ],
  [/\?$/u, -1],
  [/^\(?(?:\d|[ivx]+)[).]/u, -1],
];
