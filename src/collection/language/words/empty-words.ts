const list = (words: string): string[] => words.trim().split(/\s+/u);

/** Adjectives that say nothing specific about their noun: no keyphrase contains one. */
export const emptyModifiers: ReadonlySet<string> = new Set(
  list(`
basic individual poor specific better-performing limited new novel highest lowest vital principal different various diverse several many effective efficient strong stronger significant superior
remarkable important similar same good better best additional original overall main key recent existing early
typical particular certain crucial current available popular powerful promising potential successful
substantial extensive comprehensive competitive consistent notable valuable entire total own other great major
possible useful relevant appropriate suitable wide wider widespread broad broader large-scale larger smaller
state-of-the-art sota real-world rich richer deeper considerable well-known practical principled systematic
thorough rigorous careful clear distinct respective subsequent essential impressive exceptional unprecedented
ultimate actual inherent intrinsic increasing growing little further fewer less more most next old traditional
classic straightforward intuitive elegant flexible special numerous countless vast massive huge tremendous
desirable desired ideal reasonable comparable equal equivalent surprising interesting intriguing striking
profound deep-seated non-trivial challenging difficult hard easy easier designed considered underlying
resulting downstream faster slower quick valid whole open-source open-sourced publicly-available off-the-shelf
cutting-edge up-to-date de-facto so-called higher-level lower-level in-depth long-standing one-size-fits-all
ever-growing ever-increasing commonly-used widely-used closer broader intended claimed high-quality
low-quality worse accurate detailed slight former latter
`),
);

/** Head nouns that only announce something, or that every paper reports: no keyphrase ends with one. */
export const vagueHeads: ReadonlySet<string> = new Set(
  list(`
nature decade decades
ability abilities absence addition advance advancement advancements advances advantage advantages aim amount amounts answer answers
application applications approach approaches area areas aspect aspects assumption assumptions attempt attempts author authors basis
benefit benefits body capability capabilities case cases challenge challenges characteristic characteristics
choice choices code codebase codes com community comparison comparisons competitor competitors component components concern concerns
conclusion conclusions consequence consequences contribution contributions counterpart counterparts criteria criterion day
days degree demand demands demo desideratum desiderata development developments difference differences difficulty difficulties direction directions
drawback drawbacks effectiveness efficacy effort efforts emphasis evidence example examples experiment experiments extent
fact factor factors fashion finding findings foundation framework frameworks gain gains github goal goals hand help http https
idea ideas impact impacts implementation implementations implication implications importance improvement improvements
increase insight insights instance instances interest investigation investigations issue issues kind kinds lack lens level levels
light limitation limitations line lines literature lot magnitude majority manner means merit method methodologies methodology methods
need needs notion notions number numbers objective objectives observation observations opportunity opportunities option options order org outcome
outcomes page pages paper papers part parts performance performances perspective perspectives phenomena phenomenon point points popularity portion potential
practice practices presence principle principles problem problems procedure procedures progress project promise properties property purpose
purposes question questions range ranges reason reasons recipe regard repo repository requirement requirements research researcher
researchers respect result results role roles scenario scenarios scheme schemes set sets setting settings setup setups side
significance solution solutions step steps strategies strategy studies study subset subsets success superiority suite task
tasks technique techniques term terms thing things time times tool tools trade-off trade-offs trend trends type types url usage use users utility validity
variant variants variety version versions view viewpoint way ways website work works workshop world www year years
`),
);

/** Of these, the ones that complete a term behind a specific word: "conjugate gradient method". */
export const namingHeads: ReadonlySet<string> = new Set(
  list(`
application applications area areas characteristic characteristics component components criteria criterion development factor
factors method methods methodology methodologies objective objectives option options point points practice practices principle
principles problem problems procedure procedures property properties requirement requirements scheme schemes set sets
solution solutions strategy strategies task tasks technique techniques tool tools
`),
);

/** Phrases about how research is done, folded, such as "theoretical analysis": they are no terms. */
export const STOCK_PHRASE =
  /^(?:(?:theoretical|empirical|experimental|comparative|quantitative|qualitative|statistical|numerical|mathematical|systematic|performance|human|automatic|ablation|case|user|pilot|real world|data|preliminary) )+(?:analysis|study|evaluation|evidence|result|validation|guarantee|experiment|insight|finding|understanding|assessment|comparison|enhancement|justification|test)$|^(?:time period|open problem|scientific field|f1 score)$/u;
