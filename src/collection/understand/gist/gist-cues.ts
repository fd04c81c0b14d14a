const ADVERBS =
  'then|first|here|thus|therefore|hence|instead|now|empirically|theoretically|formally|simply|systematically|' +
  'experimentally|numerically|rigorously|also|further|additionally|finally|have|will|can|are able to|carefully|' +
  'comprehensively|thoroughly|successfully|analytically|both|consistently|aim to|seek to|try to|attempt to|' +
  'explicitly|\\((?:1|i|a)\\)';
const WE = `\\b[Ww]e(?: (?:${ADVERBS}))*,? `;
const PAPER = `\\b(?:[Tt]his|[Oo]ur|[Tt]he present)(?: \\w+)? (?:papers?|work|study|article|survey|report|review|thesis)(?: (?:${ADVERBS}))* `;
const TESTS =
  'findings?|results?|experiments?|experimentations?|analys[ei]s|investigations?|stud(?:y|ies)|observations?|evaluations?|simulations?|tests|traces';
const OUTCOME = `(?:\\b(?:[Oo]ur|[Tt]he|[Ee]xtensive|[Cc]omprehensive|[Tt]horough|[Ff]urther|[Aa]dditional)(?: [\\w-]+){0,3}? (?:${TESTS})\\b|^(?:\\w+ )?(?:[Ee]xperiments?|[Rr]esults?|[Ss]imulations?|[Ee]valuations?|[Aa]nalys[ei]s)\\b)`;

/** A pattern for "we" or "this paper" with one of these verbs (stems separated by "|"). */
const claim = (stems: string) => new RegExp(`(?:${WE}|${PAPER})(?:${stems})(?:e|es|ed|s|y|ies|ied)?\\b`, 'u');

/**
 * Phrases that indicate the role of a sentence in an abstract; weighted in `gistWeights`. Those that ignore case are
 * without the flag `u`, with which they would take twice as long: their words are plain English.
 */
export const GIST_CUES = {
  // What the authors do.
  propose: claim('propos|introduc|present|develop|devis'),
  construct: claim(
    'design|construct|creat|build|built|collect|assembl|releas|contribut|curat|engineer|put forward|pioneer',
  ),
  provide: claim('provid|offer|describ|formali[sz]|formulat|deriv|report|establish|giv|defin'),
  study: claim(
    'study|studi|investigat|analy[sz]|examin|explor|revisit|ask|compar|consider|focus|address|tackl|aim|take|' +
      'assess|question|quantif|characteri[sz]|measur|look|review|survey|summari[sz]|discuss|extend|adapt|employ|' +
      'us|leverag|appl|combin|adopt',
  ),
  find: claim('find|found|discover|reveal|uncover|observ|identif|conclud|notice'),
  show: claim('show|demonstrat|prov|establish|achiev|obtain|provide evidence|present evidence'),
  argue: claim('argue|advocate|posit|claim|contend|call for'),
  passive: /\b(?:is|are|was|were) (?:\w+ )?(?:proposed|introduced|presented|developed|described|designed)\b/i,
  coordinated: /\b(?:and|to|by|,) (?:then )?(?:propos|introduc|develop|present)(?:e|ing) /i,
  findings: new RegExp(
    `${OUTCOME}.{0,140}?\\b(?:show|reveal|indicate|demonstrate|suggest|identif|find|confirm|highlight|prove|verif|validate|establish|uncover|illustrate|expose)`,
    'u',
  ),
  // "find that" reports a result; "study how" only a question.
  that: /\b(?:show|find|found|demonstrat|reveal|discover|observ|prov|indicat|establish|conclud|confirm|suggest|uncover|note)(?:e|es|ed|s|ing)?,? (?:\w+ly,? )?(?:(?:on|for|in|across|through|via|with|by|using)\b[^.]{0,80}? )?that\b/i,
  // How sentences open.
  paperFirst:
    /^(?:This|Our|The present)(?: \w+)? (?:paper|work|survey|article|review|study|report|thesis)\b/u,
  weFirst: /^we\b/i,
  refersBack:
    /^(?:it|its|this|these|they|the (?:proposed|resulting|new|presented|method|approach|algorithm|model|system|framework|robot|design|key|main|core)|our|specifically|in particular|more specifically|concretely|here|instead|rather)\b/i,
  inThisPaper:
    /\b(?:in|with|through) (?:this|our|the present) (?:[\w-]+ )?(?:paper|work|study|article|survey|report|review|thesis|contribution)\b|^here,? /i,
  purpose:
    /^(?:to (?:this|that) end|to (?:address|tackle|overcome|solve|bridge|mitigate|fill|achieve|alleviate|resolve|remedy|answer|close|do so|handle|deal|meet|enable|understand|circumvent)|motivated by|inspired by|(?:based|building) (?:up)?on (?:th|our)|grounded in|in light of|thus|therefore|hence|as a (?:remedy|solution)|in (?:response|contrast)|instead|towards? this|for this purpose|leveraging|drawing)\b/i,
  addition:
    /^(?:additionally|furthermore|moreover|finally|last(?:ly)?|besides|also|in addition|further|second(?:ly)?|third(?:ly)?|meanwhile|at the same time|simultaneously|likewise|similarly|as (?:a )?(?:by-?product|side)|beyond)\b|\bwe (?:also|further|additionally|finally|moreover|lastly)\b/i,
  contrast:
    /^(?:however|although|despite|while|whereas|unfortunately|yet|nevertheless|nonetheless|but|though|even though)\b/i,
  // Work of others, background knowledge, expectations.
  earlier:
    /^(?:(?:most |many |several |some )?(?:recent(?:ly)?|existing|previous|prior|current|traditional(?:ly)?|conventional|past|early|earlier|standard|modern|state-of-the-art)|many|most|several|one of)\b|\b(?:existing|previous|prior|current|traditional|conventional) (?:[\w-]+ ){0,2}(?:methods?|approach(?:es)?|work|works|studies|research|techniques|models)\b/i,
  background:
    /\b(?:(?:has|have) (?:recently |long |often |been |become |emerged|attracted|achieved|shown|demonstrated|gained|made|led|revolution)|(?:is|are) (?:\w+ )?(?:a (?:\w+ )?(?:challeng|fundamental|crucial|key|common|important|popular|powerful|promising|critical|central)|an (?:important|essential|open)|crucial|important|essential|challenging|critical|difficult|widely|often|typically|usually|increasingly|commonly|not (?:well|fully)|known)|remains?|little is known|poorly understood|often|typically|usually|suffers?|lacks?|struggles?|fails?|relies|rely)\b/i,
  outlook:
    /\b(?:hope|future (?:work|research)|pav(?:e|es|ing) the way|open(?:s|ing)? (?:up )?(?:new|the)|shed(?:s|ding)? (?:new )?light|(?:provid|offer|giv)\w* (?:[\w-]+ )*?(?:insights?|directions?|guidance|understanding|foundation)|implications?|highlight(?:s|ing)? the (?:need|importance|potential)|step(?:s|ping)? (?:toward|forward|stone)|encourage|facilitate|foster|contribut\w+ to|practical|call(?:s|ing)? (?:for|into)|promising)\b/i,
  hedge:
    /\b(?:if we (?:were|could|had)|one (?:could|might|may)|suppose|hypothesi[sz]e|we (?:conjecture|expect|believe|discuss))\b|\bwe propose\b.{0,80}, but\b/i,
  suggests: /\b(?:suggest(?:s|ing)?|indicat(?:e|es|ing)|impl(?:y|ies)|can be|could|may|might)\b/i,
  question: /\?["”]?$/u,
  // Results in the passive, or in a subordinate clause.
  shown:
    /\b(?:is|are|was|were|been) (?:\w+ ){0,2}?(?:shown|proved|proven|found|demonstrated|verified|confirmed|observed)\b|\bdemonstrating\b|\bmain (?:\w+ )?results? (?:is|are)\b|\bevidence (?:that|of|for)\b|\bsuccessfully\b/i,
  compares: /\b(?:more|less|fewer|worse|\w{2,}er)\b[^.]{0,80}\bthan\b/i,
  // Never a finding, whatever else the sentence says.
  hopes:
    /\b(?:we|authors) (?:\w+ ){0,2}?(?:hope|believe|expect|envision|anticipate|plan|intend|wish|urge|invite|encourage|call (?:for|on)|aim)\b|\b(?:hopefully|it is hoped)\b|\bfuture (?:work|research|directions?|stud(?:y|ies)|investigations?)\b|\b(?:will|would) (?:(?:also|then|further) )?(?:be|help|enable|provide|present|discuss|facilitate|serve|contribute|allow|inspire|make|release|open|enhance|guide|support|benefit)\b|\bmay be of (?:independent )?interest/i,
  discusses:
    /\b(?:we|paper|survey|article|review|authors) (?:(?:also|then|further|finally|additionally|briefly|critically) )*(?:discuss|present (?:\w+ )?examples|outline|summari[sz]e|review|describe|survey|categori[sz]e|illustrate|detail|list|conclude (?:with|by)|report (?:\w+ ){0,3}applications|point out|offer (?:an? )?(?:\w+ )?(?:overview|discussion|perspective|introduction)|provide (?:an? )?(?:\w+ )?(?:overview|discussion|insights?|guid\w+|recommendations?|understanding|perspective|review|summary|introduction))s?\b|\b(?:are|is) (?:also )?(?:discussed|presented here|outlined|described)\b/i,
  allows:
    /^(?:\w+, )?(?:this|these|such|it|the (?:proposed|resulting|new|presented)|our) (?:[\w-]+ ){0,4}?(?:allow|enable|permit|let|make|provide|offer|show|support|facilitate|favou?r|consist|include|contain|use|utili[sz]e|combine|take|capture|account|exploit|rel[yi]|operate|has|have|can|could|may|should)(?:e?s)?\b/i,
  tests: claim(
    'evaluat|validat|test|verif|verifi|conduct|perform|run|deploy|carry out|carried out|appl|illustrat',
  ),
  firstOfKind: /\bto (?:the best of )?our knowledge\b|\bfirst of its kind\b/i,
  offer:
    /\b(?:code|datasets?|data|models?|demo|project|implementations?|checkpoints?|page|resources?|website|repository|benchmark|software|videos?|supplementary)\b.{0,120}\b(?:available|released?|found|open-?sourced?|public(?:ly)?)\b|\bavailable (?:at|on|from)\b|https?:/i,
  // Results.
  experiments:
    /\b(?:experiments?|experimentation|evaluations?|simulations?|user study|human study|benchmarks|case studies|ablations?)\b/i,
  surprise:
    /\b(?:surprising(?:ly)?|remarkabl[ey]|crucially|notabl[ey]|interestingly|importantly|strikingly|unexpectedly|counterintuitively|intriguing(?:ly)?)\b/i,
  percent:
    /\d ?(?:\\?%|percent|x\b|×|times\b|points?\b|pp\b|dB|mAP|BLEU|ms\b|FPS)|\b(?:half|twice|two-fold|threefold|orders? of magnitude)\b/i,
  number: /\d/u,
  outperform:
    /\b(?:outperform|surpass|exceed|superior|beat|state[- ]of[- ]the[- ]art|SOTA|significant(?:ly)? (?:improve|better|gain|reduc|boost)|competitive|comparable|on par|rival)\w*/i,
  improve:
    /\b(?:improv\w+|gains?|reduc\w+|faster|speed-?ups?|boost\w*|enhanc\w+|increas\w+|decreas\w+|achiev\w+|better|higher|lower|fewer|less|more \w+ than|degrad\w+|robust\w*|as well as)\b/i,
  upTo: /\b(?:up to|at least|by (?:an average|over|more than|about|around|roughly|\d)|average of|from \d[\d.,]*\S* to|as (?:few|little|much|many) as|only \d|less than \d|over \d|more than \d)/i,
  effectiveness:
    /\b(?:effectiveness|efficacy|superiority|advantages?|benefits?|utility|usefulness|feasibility|validity|performance|potential|promise) of\b/i,
  // What a sentence says of a result, or leaves out.
  tellsThat:
    /\b(?:show|find|found|demonstrate|prove|reveal|observe|indicate|suggest|confirm|verif\w+|conclude|report)(?:s|d|ed|n|ing)?\b[^.;]{0,60}\bthat\b/i,
  testsShow:
    /\b(?:results?|experiments?|simulations?|evaluations?|analys[ei]s|tests|stud(?:y|ies))\b[^.]{0,100}\b(?:show|indicate|demonstrate|reveal|suggest|confirm|prove|verif|validate|illustrate|establish|outline|support|highlight)/i,
  testsDone:
    /\b(?:experiments?|simulations?|results?|tests?|examples?|evaluations?|comparisons?|analys[ei]s|stud(?:y|ies)|trials?|applications?)\b[^.;]{0,120}\b(?:is|are|was|were|have been|has been) (?:also |then |further )?(?:presented|shown|given|performed|conducted|provided|carried out|reported|discussed|included|described|made|done|used|employed|illustrated|investigated)\b/i,
  achieve: /\b(?:achiev|obtain|attain|reach|yield|produc|deliver)/i,
  guarantee:
    /\b(?:guarantee|ensur|provabl[ey]|prov(?:e|es|ed|ing)\b|bounds?\b|converge|optimal|exact(?:ly)?\b)/i,
  versus:
    /\b(?:compared (?:to|with)|in comparison|relative to|over (?:the )?(?:existing|previous|prior|other|baseline|state)|baselines?|counterparts?|competitors?|previous(?:ly)? (?:\w+ )?(?:methods?|approach\w*|results?|works?|state))\b/i,
  praise:
    /\b(?:success(?:ful|fully)|succeed\w*|good|well|excellent|strong|promising|high|accurate(?:ly)?|reliabl[ey]|robust(?:ly)?|efficient(?:ly)?|effective(?:ly)?|stable|fast|best|consistent(?:ly)?)\b/i,
  // What a thing is and how it works.
  ourMethod:
    /\b(?:our|the proposed|the resulting|this|the new) (?:[\w-]+ ){0,3}?(?:method|approach|framework|algorithm|model|system|measure|technique|scheme|strategy|architecture|network|pipeline|paradigm)s?\b/i,
  noun: /\b(?:method|approach|framework|algorithm|model|paradigm|technique|architecture|mechanism|strategy|formulation|measure|system|module|network|scheme)s?\b/i,
  means:
    /\b(?:by (?:\w+ly )?\w+ing|using|via|based (?:up)?on|through|leverag\w+|utili[sz]\w+|exploit\w+|combin\w+|incorporat\w+|integrat\w+|employ\w+|adopt\w+)\b/i,
  idea: /\b(?:(?:main|key|core|basic|central|underlying) (?:\w+ )?(?:ideas?|insights?|contributions?|observation|innovation|advantage|feature)|idea (?:is|of)|(?:goal|aim|objective|purpose) (?:of this|is)|is to)\b/i,
  parts:
    /\b(?:designed|consists? of|composed|equipped|contains?|comprises?|is based on|uses?|takes?|implemented|is used|are used)\b/i,
  we: /\bwe\b/i,
  past: /\b(?:was|were)\b/i,
  relative: /,? (?:called|named|termed|dubbed|that|which|where|to|for) |\bby \w+ing\b/i,
  apposition:
    /\b(?:propos|introduc|present|develop|provid|devis)(?:e|es|ed|s)? (?:the |our )?["“]?[\w-]*\p{Lu}[\w-]*(?: [\p{Lu}(][\w()-]*)*["”]?,? (?:an?|which|that|the first)\b/u,
} satisfies Record<string, RegExp>;

export type GistCue = keyof typeof GIST_CUES;
