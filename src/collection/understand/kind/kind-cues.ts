import type { Kind } from '../../paper.ts';

/** A phrase that indicates a kind of paper, and the part of the paper to search for it. */
export interface KindCue {
  readonly kind: Kind;
  /** The title; the sentences that announce what the paper does; or all sentences, counted. */
  readonly zone: 'title' | 'announcement' | 'text';
  readonly pattern: RegExp;
}

const title = (kind: Kind, pattern: RegExp): KindCue => ({ kind, zone: 'title', pattern });
const announcement = (kind: Kind, pattern: RegExp): KindCue => ({ kind, zone: 'announcement', pattern });
const text = (kind: Kind, pattern: RegExp): KindCue => ({ kind, zone: 'text', pattern });

const MAKES =
  '\\b(?:propose|introduce|present|provide|offer|release|develop|create|build|construct|contribute|collect|curate|design|assemble)(?:e?s|e?d|ed|built)?';

/** Verbs before what a paper announces: "presents a light robot hand". */
const PRESENTS =
  '\\b(?:propos|introduc|present|provid|offer|releas|develop|creat|build|built|construct|contribut|collect|curat|design|assembl|describ|report)(?:e|es|ed|s|ing)?';
/**
 * A noun phrase whose head is one of the nouns: "a light robot for inspection", not "robot control". After the
 * head comes a preposition, a verb, a sign or the end.
 */
const headedBy = (nouns: string) =>
  `(?:[\\w/-]+,? ){0,6}?(?:${nouns})(?= (?:for|with|that|which|to|of|in|on|at|using|by|via|based|capable|called|named|from|and|under|as|is|are)\\b|[:,.;!?()—–]| [–—-]|$)`;
/** Where a title, or what follows its colon, begins. */
const STARTS = '(?:^|[:—–-] )(?:an? |the )?';
const MACHINES =
  'robots?|systems?|grippers?|exoskeletons?|hands?|fingers?|arms?|legs?|platforms?|interfaces?|services?|engines?|' +
  'simulators?|simulation|toolkits?|toolbox(?:es)?|tools?|librar(?:y|ies)|software|prototypes?|devices?|vehicles?|' +
  'climbers?|UAVs?|quadrotors?|drones?|actuators?|sensors?|prosthes[ie]s|humanoids?|machines?|cells?|suits?|' +
  'packages?|demos?|assistants?|environments?|apps?|applications?';
const DATA =
  'data ?sets?|benchmarks?|corp(?:us|ora)|collections?|databases?|annotations?|test ?beds?|test suites?|' +
  'challenges?|tree ?banks?|competition|shared task';
const STUDIES =
  'stud(?:y|ies)|analys[ei]s|investigations?|comparisons?|evaluations?|experiments?|exploration|assessment';

/** The cues by their names; those that ignore case are without the flag `u`, as in `GIST_CUES`. */
export const KIND_CUES = {
  titleSurvey: title('survey', /\b(?:survey|review|overview|tutorial|primer)\b/i),
  titleBenchmark: title(
    'benchmark-or-dataset',
    /\b(?:benchmark(?:s|ing)?|datasets?|corpus|test ?bed|test suite|challenge)\b|\w+bench\b/i,
  ),
  titleTool: title('tool', /\b(?:tool|toolkit|toolbox|library|software|package|demo|platform)\b/i),
  titlePosition: title(
    'position',
    /\b(?:position paper|position:|we should|should be|call for|manifesto|perspective|opinion|rethink)\b/i,
  ),
  titleTheory: title(
    'theory',
    /\b(?:theor(?:y|etical|ems?)|provabl[ey]|analytical|solvable|limitations of|foundations of|inequalit(?:y|ies)|near-optimal)\b/i,
  ),
  titleAnalysis: title(
    'analysis',
    /\b(?:understanding|analysis|analy[sz]ing|investigating|exploring|examining|evidence|case stud(?:y|ies)|role of|impact|effects?|study|closer look|revisiting|comparison|evaluating|probing|measuring|how|unveiling|emergent)\b/i,
  ),
  titleQuestion: title('analysis', /\?/u),
  titleAsks: title('analysis', /^(?:how|why|when|what|where|do|does|are|is|can|on the)\b/i),
  titleName: title('method', /^[\w$^-]{2,16}: /u),
  announcesSurvey: announcement('survey', /\b(?:survey|review|overview)\b/i),
  announcesBenchmark: announcement(
    'benchmark-or-dataset',
    new RegExp(
      `${MAKES} (?:[\\w-]+,? ){0,8}?(?:benchmark|dataset|corpus|test suite|annotations)\\b(?! selection| pruning)`,
      'i',
    ),
  ),
  announcesNamedBenchmark: announcement(
    'benchmark-or-dataset',
    new RegExp(
      `${MAKES} [\\w-]+(?: \\([^)]{0,200}\\))?,? (?:an?|the|which is an?) (?:[\\w-]+,? ){0,8}?(?:benchmark|dataset|corpus|test suite)\\b`,
      'i',
    ),
  ),
  announcesTool: announcement(
    'tool',
    new RegExp(`${MAKES}.{0,80}\\b(?:tool|toolkit|toolbox|library|software|package|platform)\\b`, 'i'),
  ),
  announcesTheory: announcement(
    'theory',
    /\b(?:we prove|theorem|theoretical|analytical(?:ly)?|analy[sz]able|provabl[ey]|closed-form|(?:lower|upper|error|risk|tight\w*) bounds?|complexity|polynomial|convergence)\b/i,
  ),
  announcesPosition: announcement(
    'position',
    /\b(?:argue|advocate|our vision|position paper|envision|ecosystem|call for)\b/i,
  ),
  announcesProposal: announcement(
    'method',
    /\b(?:propose|introduce|present|develop|devise|design|employ)(?:s|d|ed)?\b(?! evidence| results)/i,
  ),
  announcesAnalysis: announcement(
    'analysis',
    /\b(?:we|paper|work|findings?|results?|experiments|analysis|study) (?:\w+ ){0,4}?(?:find|found|show|discover|reveal|investigate|stud(?:y|ies)|explore|examine|analy[sz]e|observe|demonstrate|present evidence|indicate|identify|ask|aim to analy[sz]e|question|revisit)s?\b/i,
  ),
  saysSurvey: text(
    'survey',
    /\b(?:this|our) (?:survey|review)\b|\bwe (?:survey|review)\b|\boffer a survey\b/i,
  ),
  saysTool: text('tool', /\b(?:open-source|interactive) (?:\w+ )?(?:tool|toolkit|library)\b|\bour tool\b/i),
  saysPosition: text(
    'position',
    /\b(?:position paper|we (?:argue|advocate|call for|envision|believe that|present our vision)|our vision)\b/i,
  ),
  saysTheory: text(
    'theory',
    /\b(?:we prove|theorems?|provabl[ey]|theoretical(?:ly)?|analytical(?:ly)?|sample complexit(?:y|ies)|(?:upper|lower|risk|error|regret|generali[sz]ation) bounds?|proofs?(?![- ]of)|inequalit(?:y|ies)|(?:computational|communication|gradient|time|query) complexity|(?:representation|expressive) power|closed-form|overparameteri[sz]ed|asymptotic(?:ally)?|polynomial[- ]time|NP-hard|convergence rates?|minimax|regret|almost surely|necessary and sufficient|high probability)\b|\bO\(|\\tilde ?\{?O/i,
  ),
  saysOurMethod: text(
    'method',
    /\b(?:our|the proposed) (?:[\w-]+ )?(?:method|approach|framework|algorithm|model|network|architecture|system)\b/i,
  ),
  saysProposedMethod: text(
    'method',
    /\b(?:propose|introduce|present|develop|devise)[sd]? (?:[\w-]+,? ){0,6}?(?:method|approach|framework|algorithm|model|network|architecture|mechanism|module|technique)s?\b/i,
  ),
  saysOurFindings: text('analysis', /\bour (?:\w+ )?(?:findings?|results?|analys[ei]s|experiments)\b/i),
  saysFindThat: text(
    'analysis',
    /\b(?:find|found|show|reveal|observe|discover|demonstrate|indicate|suggest|confirm)(?:s|ed)? (?:\w+ly )?that\b/i,
  ),
  saysMechanism: text(
    'analysis',
    /\b(?:ablat\w+|causal|probing|probe|correlat\w+|phenomen\w+|mechanis(?:m|tic)\w*|behaviou?rs?|circuits?|localiz\w+|under-?explored|remains? unclear|little is known|poorly understood)\b/i,
  ),
  saysPurpose: text('method', /^to (?:address|tackle|overcome|solve|bridge|mitigate|alleviate|this end)/i),
  saysReveals: text(
    'analysis',
    /\b(?:findings?|suggest(?:s|ing)? that|reveals? (?:that|how)|shed(?:s|ding)? light|understanding of)\b/i,
  ),
  titleSystem: title(
    'tool',
    /\b(?:systems?|interface|simulator|engine|service|platform|open[- ]source|prototype|app|environment)\b(?= (?:for|with|to|based|using|that|of)\b|[:,.]|$)/i,
  ),
  announcesSystem: announcement(
    'tool',
    /\b(?:propos|introduc|present|provid|offer|releas|develop|creat|build|built|construct|contribut|collect|curat|design|assembl|describ|report)(?:e|es|ed|s|ing)?\b.{0,100}\b(?:systems?|interface|simulator|simulation environment|engine|service|platform|prototype|demonstrator)\b(?! (?:identification|dynamics|model|performance|parameters))/i,
  ),
  saysBuilt: text(
    'tool',
    /\b(?:weigh(?:s|ing)?|prototype|hardware|mechanical|electronics|mounted|equipped|fabricat\w+|implemented (?:in|on|as)|users? (?:to|can)|user interface|open[- ]source|web|GUI|lightweight|miniature|degrees?[- ]of[- ]freedom|DOF)\b/i,
  ),
  saysExperiments: text(
    'method',
    /\b(?:experiments?|experimental results|simulations?|simulation results|evaluated?|evaluation) /i,
  ),
  saysBeats: text(
    'method',
    /\b(?:outperform\w*|surpass\w*|superior\w*|state-of-the-art|competitive|compared (?:to|with)|baselines?|effectiveness|efficacy|feasibility|validate[sd]?)\b/i,
  ),
  saysProof: text(
    'theory',
    /\b(?:soundness|completeness|decidab\w+|undecidab\w+|sufficient conditions?|(?:statistical|theoretical|performance|improved|better|strong) guarantees?|rates? of convergence|learning rates|PAC|equilibri\w+|characteri[sz]e|mathematical(?:ly)?|formal(?:ly)?|closed form|spectral|norm|logarithmic|sublinear|sub-?optimal\w*|approximation (?:ratio|factor)|competitive ratio|upper bound|lower bound|bounds?|optimal)\b/i,
  ),
  titleData: title(
    'benchmark-or-dataset',
    /\b(?:database|data ?sets?|benchmark|collection|corpus|a large[- ]scale)\b/i,
  ),
  saysAsks: text(
    'analysis',
    /\b(?:we (?:\w+ly )?(?:investigate|examine|study|analy[sz]e|compare|ask|explore|test|measure)|(?:participants|subjects|hypothesis|hypothes[ei]s|survey(?:ed)?|interviews?|questionnaire)|effects? of|influence of|impact of|relationship between|correlat\w+)\b/i,
  ),
  titleIsMachine: title('tool', new RegExp(`(?:${STARTS}|\\bof (?:an? |the )?)${headedBy(MACHINES)}`, 'i')),
  titleIsData: title('benchmark-or-dataset', new RegExp(`${STARTS}${headedBy(DATA)}`, 'i')),
  titleIsStudy: title(
    'analysis',
    new RegExp(`(?:${STARTS}|\\band (?:an? |the )?|\\bon the )${headedBy(STUDIES)}`, 'i'),
  ),
  titleLaw: title(
    'theory',
    /\b(?:laws?|rules?|theory|formulation|geometry|dynamics of|structure|equilibri(?:a|um)|robustness of|logics?|uncertainty|games?|auctions?|distributions|verification|completeness|efficiency|representations? of|singularit(?:y|ies)|neurons?|cort(?:ex|ical)|synaptic)\b/i,
  ),
  announcesMachine: announcement(
    'tool',
    new RegExp(`${PRESENTS} (?:an?|the|our) ${headedBy(MACHINES)}`, 'i'),
  ),
  announcesTask: announcement(
    'benchmark-or-dataset',
    /\b(?:introduce|propose|present|define)s? (?:the|a) (?:new |novel )?tasks? of\b|\bprovide annotations\b/i,
  ),
  announcesStudy: announcement(
    'analysis',
    new RegExp(
      `${PRESENTS} (?:(?:an?|the|our|this) )?(?:[\\w/-]+,? ){0,6}?(?:${STUDIES})\\b|\\b(?:is|are|was|were) (?:\\w+ )?(?:investigated|examined|studied|analy[sz]ed|compared|evaluated|carried out)\\b`,
      'i',
    ),
  ),
  saysStudy: text('analysis', /\b(?:study|studies|studied|investigat\w+|question)\b/i),
  saysControl: text('method', /\b(?:control|controllers?|trajector(?:y|ies)|tracking|planning|motion)\b/i),
  saysProposed: text('method', /\b(?:proposed|approach|methods?|we propose)\b/i),
  saysLogic: text(
    'theory',
    /\b(?:logics?|modal\w*|axioms?|lemma|formulas?|expressiv\w+|probability distributions?|random variables?|mean-field|thermodynamic|Bayes optimal|information-theoretic|theory|theoretic\w*|mechanism design|auctions?|hypothesis class|distribution-free)\b/i,
  ),
  saysNeurons: text(
    'theory',
    /\b(?:neurons?|neuronal|cort(?:ex|ical)|synap\w+|axon\w*|dendrit\w*|hippocamp\w*|firing|spik\w+)\b/i,
  ),
} satisfies Record<string, KindCue>;

export type KindCueName = keyof typeof KIND_CUES;

const PLAIN = '(?: (?:then|first|here|thus|therefore|also|have|aim to|seek to|\\w+ly))*,? ';
/** The announcing sentences: the first that claims a contribution and the first that makes something. */
export const CLAIMING = new RegExp(
  `\\b[Ww]e${PLAIN}(?:propos|introduc|present|develop|devis|design|construct|creat|build|built|collect|provid|offer|report|deriv|stud[yi]|investigat|analy|examin|explor|revisit|ask|consider|focus|address|find|found|show|demonstrat|discover|reveal|prove|observ|identif|argue|advocate|employ|review|survey|describe|formali|give|establish|question|evaluat|compar|assembl)|` +
    '\\b(?:[Tt]his|[Oo]ur)(?: \\w+)? (?:papers?|work|study|article|survey|report|review)\\b|' +
    '\\b(?:is|are) (?:\\w+ )?(?:proposed|presented|introduced|developed)\\b|' +
    '\\b[Oo]ur (?:\\w+ )?(?:method|approach|framework|algorithm|model|results?|findings)\\b',
  'u',
);
export const MAKING = new RegExp(
  `\\b(?:[Ww]e|[Ww]ork|[Pp]aper|[Ss]tudy|[Ss]urvey|[Aa]rticle)${PLAIN}(?:propos|introduc|present|develop|devis|design|construct|creat|build|built|collect|provid|offer|contribut|releas)`,
  'u',
);
/** Things that are made in passing, or that are not things at all. */
export const SIDE =
  /\b[Ww]e (?:also|further|additionally|finally)\b|^(?:Additionally|Furthermore|Moreover|Finally|Lastly|Also|In addition|Further|Besides)|\b(?:evidence|results|experiments|insights|guidelines|analys[ei]s|theoretical|guarantees|overview) /u;
