import { foldWord } from './tokens.ts';

const GENERIC_WORDS = `
achieved adapt additional address affect agnostic aim analyze applied apply approaches argue aspect associated
assess aware bad basic become begin behave behavior benefit better broad building called case cause central challenging
change characterize choose clear close closer combine common compare compared comparison complete complex complexity
component comprehensive compute conclude conduct connect consider consistent consistently contain contribute
contribution create critical cross crucial current currently deal deliver demonstrating depend depending describe
design desired detail determine develop development difference difficult direct directly discover discuss diverse
does draw drive easy effect effort element employ enable encourage end enforce enhance ensure entire essential establish
evaluate evaluation even evidence examine example exhibit existing expect explain exploit explore extend extra
face facilitate fact factor fail feature field finding fix flexible focus follow following form formulate framework
full function fundamental future gain gap general generally give given goal good great group grow growing guide
hand handle help hope hypothesis idea identify impact impressive improved include including increase increasing
indicate individual influence inform initial innovation input insight inspired instance interest interesting
introduced investigate involve issue know known lack lack largely larger last leverage level limit limitation limited
line literature look lose main maintain making manner mean measure mechanism might minimal modern motivated multi
multiple namely natural necessary need negative new notable note novel number numerous observe observation obtain
obtained offer open optimal option order original outcome output overall overview part particular past perform
perspective place play point popular positive possible practical practice prefer presence present previously principle
prior process produce progress promising promote property provide purpose question raise range rapidly reach
real reason reduce refer related rely remain remarkable remarkably report represent require requirement research
researcher respect rest reveal rich right role robust run scenario scope seek select self sensitive separate series
serve set setting shape share shared short shot box shown similar similarly simultaneously single size small solution solve
solving sort source special specific specifically standard start step still straightforward strategy strength strong
stronger structure study subject substantial substantially success successful successfully sufficient suggest
suggesting suitable summarize superior support surprising survey system tackle take target technique tend term
test testing theoretical think time tool total traditional trend true try turn type typical understand understanding
understood unified unique unlike unseen use useful user utilize valuable value variable variety various vary vast
version view way wide widely work world yield zero`;

/**
 * Words that say how research is done and told rather than what it is about, in the folded form of
 * `readTokens`. They count like others where papers are compared, but name no reason.
 */
export const genericWords: ReadonlySet<string> = new Set(GENERIC_WORDS.trim().split(/\s+/u).map(foldWord));
