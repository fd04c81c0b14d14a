const THING =
  '(?:codes?|code ?bases?|implementations?|software|scripts?|repositor(?:y|ies)|models?|weights|checkpoints?|data|datasets?|data sets?|corpus|corpora|benchmarks?|annotations|prompts|demos?|videos?|resources?|artifacts?|materials?|tools?|toolkits?|library|packages?|simulators?|(?:project|web) ?(?:page|site)s?|supplement(?:s|ary)?|appendix)';
/** Things that authors release, each with a few words before it: "all source code and trained models". */
const THINGS = `(?:[\\w-]+ ){0,4}?${THING}(?:(?:,? (?:and|as well as|along with|together with|or|&)|,|/) ?(?:[\\w-]+ ){0,2}?${THING}){0,3}`;
const OPEN = '(?:(?:also|now|soon|made|publicly|freely|openly|fully|anonymously) )*';
const GIVEN =
  '(?:available|accessible|released?|open(?:ly)?[- ]?sourced?|public|shared|published|hosted|(?:found|downloaded|obtained|accessed|provided) (?:at|on|from|via|here|in the supplement))';
const PLACE =
  '(?:at|on|from|via|under|here|upon|online|to the (?:public|community)|for (?:reproduc|future|further|public|research|download|others|the community))';
/** A sentence with such a beginning is about the releases of others, or about a condition. */
const OF_OTHERS =
  '(?!(?:if|when|where|although|though|while|since|because|unless|only|no|many|most|several|few|existing|such|large|as|in|for|with|this|these|we)\\b)';

// Those that ignore case are without the flag `u`, as in `GIST_CUES`.

/** "Our code and all models will be made publicly available", "Code: https://…", "FooBench is released at …". */
const IS_GIVEN = new RegExp(
  [
    `^\\(?(?:[\\w-]+, )?${OF_OTHERS}${THINGS}(?:(?: [\\w-]+){0,6}? (?:is|are|can be|(?:will|has|have) be(?:en)?))? ${OPEN}${GIVEN}(?![\\w-])`,
    `^${OF_OTHERS}${THINGS}(?: (?:is|are))?(?::| (?:at:? )?(?:here\\b|https?:|www\\.))`,
    `^\\S+ (?:is|are|(?:will|has|have) be(?:en)?) ${OPEN}${GIVEN} (?:at|on|here|upon)\\b`,
  ].join('|'),
  'i',
);
/** "We release our code and models to the community", "We make all data public". */
const WE_GIVE = new RegExp(
  `^(?:[\\w ]+, )?(?:we|the authors)(?: (?:also|further|additionally|finally|will|shall|have|plan to|publicly|openly|freely))* (?:release|open-?source|publish|share|ma(?:k|d)e|provide|upload|host)d? ${THINGS}(?:[.!]?$|:|(?: [\\w-]+){0,4}? ${OPEN}(?:${GIVEN}|${PLACE}))`,
  'i',
);
/** A clause at the end of a sentence about something else: "…, which is available at https://…". */
const TAIL = new RegExp(
  `[,;:(] ?(?:and |with |where |which |whose )?(?:(?:[\\w-]+ ){0,3}?${THING} )?(?:(?:is|are|will be|can be|has been|have been) )?${OPEN}(?:available|accessible|released|open-?sourced|found) ${PLACE}(?![\\w-]).*$`,
  'i',
);
const MENTIONS =
  /\b(?:available|accessible|release|open|public|share|publish|host|found|downloaded|obtained|accessed|provide|made?|here)|https?:|www\./i;

/**
 * A sentence without the statement where code, data or models are available, which is not what a paper is
 * about; the empty string where it says nothing else.
 * @example withoutAvailability('We release our code and models.') // => ''
 */
export function withoutAvailability(sentence: string): string {
  if (!MENTIONS.test(sentence)) return sentence;
  if (IS_GIVEN.test(sentence) || WE_GIVE.test(sentence)) return '';
  return sentence.replace(TAIL, '').trim();
}
