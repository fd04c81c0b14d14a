/**
 * Lines that listing pages print around the papers. Each pattern must match the whole line, so that no
 * sentence of an abstract is lost. A new listing page gets a new line here.
 */
const BOILERPLATE: ReadonlyArray<readonly [reason: string, pattern: RegExp]> = [
  [
    'newsletter advertisement',
    /^get (?:the )?(?:trending|latest|top|new|daily|weekly) papers\b.{0,30}\b(?:e-?mail|inbox)\b.{0,40}$/i,
  ],
  [
    'newsletter advertisement',
    /^(?:subscribe|unsubscribe|sign up|join)(?: now| here| today| free)?(?: (?:to|for) .{0,50}(?:newsletter|mailing list|updates|alerts|e-?mails?|digest|feed))?[.!]?$/i,
  ],
  ['newsletter advertisement', /^(?:enter )?your e-?mail(?: address)?$/i],
  [
    'cookie notice',
    /^(?:(?:we|this (?:web)?site|our (?:web)?site)\b.{0,30}\buses? cookies\b.{0,200}|(?:accept|reject|allow|decline|manage)(?: all)? cookies|cookie (?:settings|policy|preferences|notice))[.!]?$/i,
  ],
  ['page navigation', /^(?:skip|jump) to (?:main )?(?:content|navigation|search)\.?$/i],
  [
    'page navigation',
    /^(?:home|menu|search|about|contact|help|log ?in|sign ?in|log ?out|sign ?out|register|share|download|previous|next|prev|load more|show more|read more|view all|see all|back to top|top|« ?prev(?:ious)?|next ?»|← ?prev(?:ious)?|next ?→)$/i,
  ],
  ['page navigation', /^(?:upvote|arxiv page|project page|daily|weekly|monthly|pdf(?: bib)?(?: abs)?)$/i],
  [
    'numbers about a paper',
    /^(?:\d{1,6} authors?|github [\d.,]{1,9}k?|·? ?published on \p{L}{3,9} \d{1,2}, \d{4})$/iu,
  ],
  ['page navigation', /^(?:privacy policy|terms(?: of (?:use|service))?|terms and conditions|imprint)$/i],
  ['copyright notice', /^(?:(?:copyright ?)?(?:©|\(c\) ?\d{4})|copyright \d{4}).{0,80}$/i],
  ['copyright notice', /^all rights reserved\.?$/i],
  ['heading of an abstract', /^abstract ?:?$/i],
  ['page number', /^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/i],
  ['separator', /^[-=_*#~.•·–—─═+| ]+$/],
];

const LONGEST = 260;
const GLUED = /^(?:Subscribe|Unsubscribe|Sign [Uu]p|Log [Ii]n)(?=[\p{Lu}\p{Lo}\p{N}"'“‘([$])/u;

/** The reason why a trimmed line is no part of a paper; undefined when it may be. */
export function boilerplateReason(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return BOILERPLATE.find(([, pattern]) => pattern.test(line))?.[0];
}

/**
 * The line without the button label that a listing page left at its start.
 * @example withoutGluedLabel('SubscribeA Title') // => 'A Title'
 */
export function withoutGluedLabel(line: string): string {
  return line.replace(GLUED, '');
}
