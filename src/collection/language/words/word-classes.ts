import { UNSPACED } from '../scripts.ts';
import { foldWord, readTokens } from '../tokens.ts';
import { functionWords } from './common-words.ts';
import {
  adjectives,
  emptyParticiples,
  namingGerunds,
  nounsByException,
  verbs,
  verbsOrNouns,
} from './word-lists.ts';

/** What a word can be, told from short lists and from its ending; never from its neighbours. */
export interface WordClass {
  /** The folded form in which phrases are compared. */
  readonly key: string;
  /** A function word, an adverb, a number, a possessive, a clause without spaces: no part of a noun phrase. */
  readonly isOutside: boolean;
  /** An adverb that can open one: "weakly supervised learning". */
  readonly isAdverb: boolean;
  /** A verb stands after it: "we", "can". */
  readonly announcesVerb: boolean;
  /** A verb and hardly ever a noun; its participles and gerunds aside. */
  readonly isVerb: boolean;
  /** A participle or gerund of such a verb. */
  readonly isVerbForm: boolean;
  /** As often a noun as a verb. */
  readonly mayBeVerb: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** A gerund that names a subject matter rather than what somebody does. */
  readonly isNamingGerund: boolean;
  /** Ends no phrase: what it describes must follow. */
  readonly isAdjective: boolean;
  readonly isPlural: boolean;
}

/** Plurals in form that are singular, or stand before another noun. */
const SINGULAR_S =
  /(?:ss|us|is|ics|[aeo]ous)$|^(?:news|lens|bias|series|species|chaos|canvas|sales|sports|systems|kubernetes|gas|atlas|cross|alias)$/u;
/** Adverbs end in -ly; these do so too. */
const NO_ADVERB =
  /^(?:family|assembly|anomaly|monopoly|reply|supply|butterfly|fly|early|likely|friendly|daily|costly|poly|italy|july|ally|bully|jelly|lily|rally|tally|user-friendly|elderly|monthly|weekly|yearly|hourly|scholarly)$/u;
const EMPTY_ADVERB =
  /^(?:highly|extremely|significantly|newly|recently|commonly|widely|previously|publicly|carefully|relatively|particularly|specifically|generally|typically|usually|often|mostly|largely|similarly|simply|only|truly|really|currently|empirically|theoretically|surprisingly|remarkably|potentially|increasingly|equally|completely|entirely|especially|consistently|considerably|substantially|easily|readily|directly|effectively|efficiently|notably|importantly|finally|additionally|frequently|naturally|seemingly|possibly|probably|clearly|nearly|already|severely|vastly|practically|traditionally|originally|initially|purely|solely|merely|fairly|reasonably|sufficiently|respectively|namely|exactly|precisely|accurately|successfully|quickly|slowly|rapidly|recently|broadly|deeply|strongly|necessarily|subsequently|independently|separately|primarily|mainly|explicitly|implicitly)$/u;
const ADJECTIVE_SUFFIX =
  /(?:al|ive|ous|ful|less|able|ible|ic|ary|ory|ar|ent|ant|ish|ian|ean|esque|wise|like|ly)$|^\d[dD]$/u;
/** What stands at the end of a compound that describes: "task-specific", "attention-based", "few-shot". */
const DESCRIBING_END =
  /-(?:specific|agnostic|based|aware|free|wise|level|shot|dependent|invariant|efficient|driven|oriented|related|like|relevant|independent|centric|sensitive|guided|conditioned|ready|rich|poor|hungry|time|world|scale|source|step|stage|hop|turn|way|only|end|art|distribution|dimensional|order|domain|task|modal|lingual|layer|head|expert|agent|class|label|view|quality|resource|rank|context|friendly|optimal|heavy|light|intensive|consuming|saving|preserving|inspired|informed|induced|grained|trained|tuned|aligned|defined|crafted|designed|annotated|generated|labeled|constrained|supervised|best|known|studied|used|proven|fit|loop|policy|line|hoc|bit|player|objective|length|parametric|linear|convex|iid|trivial|negative|zero|party|purpose|form|range|term|tail|point|fold|width|depth|size|sized|fidelity|precision|performance|capacity|cost|memory|throughput|latency|variance|accuracy|confidence|frequency|density|relational|semantic|symbolic|to|of|the|model|space|object|person|camera|sensor|robot|frame|image|user|document|sentence|token|word|language|channel|branch|stream|path|block|scene|target|instance|graph|node|edge|hidden|state|system)$/u;
const SUBJECT = /^(?:we|they|it|you|i|he|she|who|which)$/u;
const MODAL =
  /^(?:can|could|may|might|must|shall|should|will|would|cannot|to|not|do|does|did|don’t|doesn’t|never)$/u;
const NO_PARTICIPLE = /^(?:embed|speed|feed|seed|need|breed|hundred|infrared|shared|unified)$/u;
const NO_GERUND =
  /^(?:string|spring|during|nothing|something|anything|everything|setting|finding|meaning|building|wording|ceiling|sibling|timing|lightning|offspring|being)s?$/u;

const stemsOf = (word: string): string[] => {
  const stems = [word];
  if (/ie[sd]$/u.test(word)) stems.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  if (/e[sd]$/u.test(word)) stems.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith('ing')) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  const doubled = /^(.*)([bdglmnprt])\2(?:ed|ing)$/u.exec(word);
  return doubled ? [...stems, doubled[1]! + doubled[2]!] : stems;
};

const isAdverb = (word: string) => word.length > 4 && word.endsWith('ly') && !NO_ADVERB.test(word);

/** "faster", "deepest", "larger", "bigger", "easier". */
function isCompared(word: string): boolean {
  const plain = /^(.{2,})e(?:r|st)$/u.exec(word)?.[1];
  if (plain === undefined) return false;
  const forms = [plain, `${plain}e`, plain.replace(/i$/u, 'y'), plain.replace(/(.)\1$/u, '$1')];
  return forms.some((form) => adjectives.has(form));
}

function isAdjective(word: string): boolean {
  if (word.includes('-') && DESCRIBING_END.test(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (nounsByException.has(last) || nounsByException.has(foldWord(last))) return false;
  if (adjectives.has(word) || adjectives.has(last) || isCompared(last)) return true;
  return (last.length > 4 || last.length === 2) && ADJECTIVE_SUFFIX.test(last) && !/ment$/u.test(last);
}

/** Classifies a word in lower case, with curly apostrophes. */
export function classifyWord(word: string): WordClass {
  const isFunctionWord = functionWords.has(word) || functionWords.has(foldWord(word));
  const isParticiple = word.length > 4 && /[^e]ed$/u.test(word) && !NO_PARTICIPLE.test(word);
  const isGerund = word.length > 5 && word.endsWith('ing') && !NO_GERUND.test(word);
  const isForm = isParticiple || isGerund;
  const adverb = isAdverb(word);
  const stems = [...stemsOf(word), ...stemsOf(word.slice(word.lastIndexOf('-') + 1))];
  const hasVerb = stems.some(
    (stem) => verbs.has(stem) || (/^re.{5}/u.test(stem) && verbs.has(stem.slice(2))),
  );
  return {
    key: readTokens(word)
      .map(({ term }) => term)
      .join(' '),
    isOutside:
      isFunctionWord ||
      MODAL.test(word) ||
      adverb ||
      emptyParticiples.has(word) ||
      /^[\p{N}.’]+[kmbx]?$|’s?$|n’t$|^\p{L}$/u.test(word) ||
      UNSPACED.test(word),
    isAdverb: adverb && !EMPTY_ADVERB.test(word),
    announcesVerb: SUBJECT.test(word) || MODAL.test(word),
    isVerb: !isForm && (hasVerb || /(?:[^o]izes?|if(?:y|ies))$/u.test(word)),
    isVerbForm: isForm && hasVerb,
    mayBeVerb: !isForm && stems.some((stem) => verbsOrNouns.has(stem)),
    isParticiple,
    isGerund,
    isNamingGerund: isGerund && namingGerunds.has(word.slice(word.lastIndexOf('-') + 1)),
    isAdjective: isAdjective(word),
    isPlural: word.length > 3 && /[^’]s$/u.test(word) && !SINGULAR_S.test(word),
  };
}
