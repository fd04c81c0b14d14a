/**
 * Numbers with a unit of measured differences: "3.2%", "5 points", "2.5×", "three-fold". The number of digits
 * is bounded to keep matching linear in long runs of commas.
 */
const WITH_UNIT =
  /(?<![\p{L}\p{N}.]|\p{L}-)\d[\d,]{0,20}(?:\.\d+)?(?:\s?[%‰×]|\s?(?:x|X)(?![\p{L}\p{N}])|[\s-]?(?:fold|times|percent|percentage|points?|pp|pts?|dB|mAP|BLEU|ROUGE|F1|AUC|ms|seconds?|minutes?|hours?|GB|MB|FPS|fps)(?![\p{L}\p{N}]))/u;
/** Decimals that are not the version of a name ("GPT-3.5", "Llama 3.1"). */
const DECIMAL = /(?<![\p{L}\p{N}.-])(?<!\p{Lu}[\p{L}\p{N}-]* )\d+\.\d+(?![\p{L}\p{N}.-])/u;
const DIFFERENCE =
  /\b(?:by|from|than|of|to|only|about|around|over|under|least|most|nearly|just) \d[\d,]*(?:\.\d+)? (?:to \d|on average|higher|lower|faster|fewer|more|less|better)/u;

/**
 * Whether a sentence reports a measured number: a percentage, a factor, a score, a difference.
 * @example hasMeasuredNumber('It is 3.2% better than GPT-4.') // => true
 * @example hasMeasuredNumber('We compare it with GPT-3.5.') // => false
 */
export function hasMeasuredNumber(sentence: string): boolean {
  return [WITH_UNIT, DECIMAL, DIFFERENCE].some((pattern) => pattern.test(sentence));
}
