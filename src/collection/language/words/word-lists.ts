const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs that are hardly ever nouns, in their base form. */
export const verbs = list(`
absorb abstain accelerate accept accommodate accompany accomplish achieve acquire act actuate adapt add adhere adjust adopt
advocate affect aggregate aim align alleviate allocate allow alter amplify analyse analyze annotate answer anticipate appear
append apply approximate argue arise arrive assemble assess assign assist associate assume assure attach attain attend augment
automate avoid become begin behave believe belong bring build bypass calculate calibrate capture carry categorize characterise
characterize choose circumvent cite clarify classify collaborate collect collide combine come communicate compare compensate
compete complement compose comprehend compress comprise compute concentrate conclude condition conduct confer confirm conform
confront confuse connect consider consist consolidate constitute constrain construct consume contain continue contradict
contribute converge convert convey cooperate cope correspond corroborate create curate deal decide decode decompose decouple
decrease deduce defend define degrade deliver demonstrate depend depict deploy derive describe deserve detect deteriorate
determine develop deviate devise diagnose differ differentiate dilute diminish disable disambiguate discard discover discriminate
discuss disentangle distill distinguish distort distribute disturb diverge divide dominate draw edit elicit eliminate elucidate
embed emerge emphasize employ empower emulate enable encapsulate encode encompass encounter encourage endow enforce engage
engineer enhance enlarge enrich ensure entail enter enumerate envision equip erase establish evaluate evolve examine exceed excel
execute exert exhibit exist expand expect explain exploit explore expose express extend extract extrapolate fabricate facilitate
fail feed find fit fix follow fool forget formalize formulate foster fulfil fulfill fuse gather generalise generalize generate get
give go grasp grow guide handle happen help hinder hold hurt hypothesize identify ignore illustrate imagine imitate impair impede
implement imply impose improve include incorporate incur indicate induce infer inform inherit inhibit initialize initiate inject
inspect inspire instantiate integrate intend interact interfere interpolate interpret intervene introduce invent invert
investigate involve isolate iterate join justify keep know lack lay learn let leverage lie localize locate look lose maintain make
manage manifest manipulate maximize mean meet memorize merge mimic minimize mislead mitigate modify modulate motivate move
navigate neglect observe obtain occur offer omit operate optimize organize originate outline outperform overcome overfit overlap
overlook oversee own parameterize participate perceive perform permeate permit persist perturb pick pinpoint place possess
postulate powering precede predict prefer prepare present preserve pretrain prevent prioritize proceed produce prohibit promote
propagate propose prove provide prune publish pursue put quantify raise reach react read realize recall receive recognize
recommend reconcile reconstruct recover redesign reduce refer refine reflect regard regularize regulate reinforce reject relate
relax rely remain remedy remember remind remove render repeat replace replicate represent reproduce require resemble reside resist
resolve respond restrict retain rethink retrieve reuse reveal reverses revisit rewrite rotate run satisfy saturate say see seek
seem select separate serve shed show showcase shrink simplify simulate sit solve speak specialize specify speed spend spur stand
start stay steer stem strengthen struggle submit substitute succeed suffer suggest suit summarize supervise suppose suppress
surpass survive synthesize tackle tailor take teach tell tend think train translate transmit traverse treat try uncover undergo
underlie underperform understand unify unlearn unlock unveil utilize validate vary verify violate visualize want warrant weaken
widen win withstand write zoom
`);

/** Verbs that are as often nouns: the neighbouring words decide. */
export const verbsOrNouns = list(`
access account address advance advantage approach attack attempt attribute balance benefit bias block boost bound branch bridge call
cause challenge change claim cluster code collapse compromise concern conflict contrast control copy cost cover cut damage date decay
decline demand design display drift drive drop effect end estimate exercise experience experiment face fall favor favour feature filter focus force
form function gain grade group guarantee hallucinate highlight hope house impact increase influence interest issue judge label
last lead leak lift limit link list load map mark mask match matter measure mirror mix name need note number order output
pair parallel pattern pay plan play point pool pose practice probe process profile program progress project promise prompt query question
range rank rate reason record regret release report request research rescue result return review reward rise risk route rule sample scale schedule score
search sense set shape share shift signal skip sort sound source split stack state step stop store stress structure study supply
support surface surge survey switch target test time trace track trade transfer travel trend trigger trust tune turn update use value view vote
weigh weight witness work yield
`);

/** Participles that say nothing specific about their noun. */
export const emptyParticiples = list(`
proposed based related given used obtained observed resulting corresponding existing following remaining increased
increasing improved improving reduced reducing growing emerging varying considered desired required needed promising competing
underlying involving including interesting surprising challenging compelling outstanding leading introduced presented
described reported studied associated compared motivated inspired released added selected chosen fixed evolving widespread
so-called well-known widely-used commonly-used newly-introduced encouraging limiting missing striking shown known seen done drawn taken made found built held left led 
chosen written understood like overall meanwhile unlike towards moreover thereby never twice once again ever else developed implemented proposed constructed seven eight nine ten eleven twelve twenty five six four everything everywhere nowhere anywhere guaranteed million billion trillion thousand hundred dozen dozens millions billions
`);

/** Gerunds that name a field of study; those of other verbs name an action. */
export const namingGerunds = list(`
aliasing boosting bagging binding blending bootstrapping branching caching captioning chunking clipping clustering coding computing
conditioning crowdsourcing debiasing debugging decoding denoising distilling drawing editing embedding encoding engineering ensembling fingerprinting
forecasting forgetting gating grokking grounding hashing imaging inpainting interleaving labeling labelling learning making masking matching
mapping merging mining mixing modeling modelling monitoring parsing patching planning pooling pretraining probing processing
programming prompting pruning ranking reasoning rendering replaying reprogramming rewinding routing sampling scaling scheduling
scoring screening segmenting sensing sharing smoothing steering stitching tagging testing thresholding tokenizing tracing tracking training
transferring tuning unlearning understanding warping watermarking weighting whitening
`);

/** Adjectives that no suffix identifies; none of them ends a phrase. */
export const adjectives = list(`
abstract accurate active adequate adjacent aggressive ambient amenable ample apparent appropriate approximate arbitrary autonomous aware bad
best better big binary black blind brief bright broad central cheap clean clear close coarse coherent cold common compact complementary complete
complex concrete concurrent consecutive consistent constant contemporary convex coarse-grained correct costly crucial crude current dark deep dense deterministic different
difficult direct discrete disjoint distant distinct diverse divergent dominant dual due early easy efficient elementary emergent empty entire equal equivalent exact exemplary expensive explicit extra fair
fast few fine fine-grained finite firm flat flexible foreign free frequent fresh full further future general giant good great greater greedy green
hard harsh heavy hidden high higher highest homogeneous honest huge human-like ideal immediate imperfect implicit inadequate incomplete incorrect independent indirect
individual inefficient infinite inherent innate inner insufficient intelligent intermediate intricate intrinsic invariant irrelevant joint keen key large larger largest late latent lazy lean light little long longer loose loud
low lower lowest lucid main major many mature mere minor mild minimal minimum mixed moderate modern modest much multiple mutual naive narrow near negative neat new nice noisy novel hybrid
obvious odd offline old online older open opaque orthogonal other outer own parallel partial past perfect permanent persistent plain plausible poor positive precise present
previous primary prime prior private profound prominent prone proper proportionate public pure quick quiet random rare raw ready recent recurrent red redundant relevant reliable
remarkable remote resilient respective rich right rigid robust rough round safe salient same scarce secondary semi separate several severe shallow shared sharp short shorter silent simple
single slight slow small smaller smallest smart smooth soft sole solid sound spare sparse special specific stable standard static steady steep stochastic straightforward strict strong stronger subsequent subtle such sudden
sufficient superior supreme sure tacit tall temporary tight tiny tough transparent true typical ubiquitous ultimate unaware uncertain unclear unequal uneven
unfair uniform unique universal unknown unlabeled unrelated unseen upper urgent useful usual vague valid vast very vital vivid voluminous weak weaker weird
white whole wide wider widespread wild wise worse worst worth wrong young
`);

/** Nouns with the suffix of an adjective. */
export const nounsByException = list(`
signal proposal retrieval removal goal trial interval material integral manual recall tutorial referral arrival
approval denial journal animal capital hospital professional individual proposal potential differential appraisal dismissal
renewal reversal survival traversal withdrawal polynomial meal deal metal medal pedal jackal festival crystal canal
objective perspective narrative initiative archive alternative incentive primitive directive drive derivative
adjective locomotive executive detective native olive variable table cable syllable disable logic metric topic music
traffic heuristic characteristic arithmetic statistic fabric clinic critic graphic magic basic epidemic pandemic clinic mechanic rhetoric
mosaic traffic relic tactic comic memory theory category history laboratory trajectory inventory factory directory territory
repository boundary summary vocabulary library dictionary adversary commentary glossary seminar grammar scalar pillar
collar dollar sugar radar calendar agent component gradient environment content document event moment student client patient
coefficient exponent segment fragment element argument experiment treatment improvement alignment agreement requirement deployment development assessment
movement statement refinement measurement enhancement judgment judgement entailment disentanglement entanglement quotient ingredient incident
accident talent parent president resident department investment payment instrument monument supplement implement sentiment
government management arrangement adjustment placement displacement replacement involvement achievement attachment
disagreement assignment augment extent intent variant participant determinant assistant discriminant mutant plant
quadrant descent accent scent rent tent nutrient orient solvent current percent covariant dominant restaurant merchant elephant
tool model bus virus corpus focus consensus genus status bonus census surplus locus stimulus radius apparatus nucleus
thesaurus syllabus campus chorus capital lexical-choice brain protein domain chain gain main
`);
