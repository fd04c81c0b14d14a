/**
 * Replaces typewriter and TeX conventions by typographic characters. Each function takes and returns running
 * text in which addresses and formulas have been replaced by placeholders. Most texts lack what a function replaces:
 * they are given back before they are searched for the places where it may stand.
 */

/**
 * TeX and straight double quotes to “ ”; an unpaired straight quote stays.
 * @example curlDoubleQuotes("``deep'' and \"wide\"") // => '“deep” and “wide”'
 */
export function curlDoubleQuotes(text: string): string {
  const marked = text.replace(/``/g, '“').replace(/''/g, (_, at: number) => {
    return /[\s([{]/.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at + 2] ?? '') ? '“' : '”';
  });
  if (!marked.includes('"')) return marked;
  const characters = [...marked];
  const open: number[] = [];
  characters.forEach((character, at) => {
    if (character === '“') open.push(at);
    else if (character === '”') open.pop();
    else if (character === '"') {
      const before = characters[at - 1] ?? ' ';
      const after = characters[at + 1] ?? ' ';
      if (/[\s([{‘—–-]/.test(before) && !/\s/.test(after)) open.push(at);
      else if (open.length > 0 && !/\s/.test(before)) {
        const opener = open.pop()!;
        characters[opener] = '“';
        characters[at] = '”';
      }
    }
  });
  return characters.join('');
}

/**
 * Apostrophes to ’, and paired single quotes around words to ‘ ’.
 * @example curlSingleQuotes("it's 'new'") // => 'it’s ‘new’'
 */
export function curlSingleQuotes(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replace(/(?<![\p{L}\p{N}`])`(?=[\p{L}\p{N}])([^`'‘’]{1,80})'(?![\p{L}\p{N}'])/gu, '‘$1’')
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’')
    .replace(
      /(?<![\p{L}\p{N}'’"”)\]])'(?=[\p{L}\p{N}])([^'‘’"“”]{0,80}[\p{L}\p{N}.,!?)])'(?![\p{L}\p{N}'])/gu,
      '‘$1’',
    )
    .replace(/(?<=\p{L})'(?=[\s.,;:!?)\]—–”-]|$)/gu, '’')
    .replace(/(?<=^|\s)'(?=\d0s\b)/gu, '’');
}

/**
 * Double and triple hyphens to dashes: ranges and pairs of names –, asides — (or – where spaced).
 * @example setDashes('pages 3--5') // => 'pages 3–5'
 */
export function setDashes(text: string): string {
  if (!text.includes('--')) return text;
  return text
    .replace(/(?<![-<!])(?:(?<! ) )?---(?![->]) ?/g, '—')
    .replace(/(?<=[0-9])--(?=[0-9])/g, '–')
    .replace(/(?<=\s)--(?=\s|$)/g, '–')
    .replace(/(?<=\p{Lu}\p{L}*)--(?=\p{Lu}\p{Ll})/gu, '–')
    .replace(/(?<=[^\s<!-])--(?=[^\s>-])/g, '—')
    .replace(/(?<=[\p{L}\p{N})”’])--(?=\s)/gu, ' –');
}

/**
 * TeX ties (`~`) to spaces; a tilde before a number that means "about" stays.
 * @example untie('Fig.~3 has ~40 items') // => 'Fig. 3 has ~40 items'
 */
export function untie(text: string): string {
  if (!text.includes('~')) return text;
  return text
    .replace(/(?<=[\p{L}.,;:)\]”’])~+(?=[\p{L}\p{N}([“‘\\$\ue000])/gu, ' ')
    .replace(/(?<=[0-9])~+(?=[\p{L}\ue000])/gu, ' ');
}

const NOT_AFTER_STOP =
  /^(?:Com|Net|Org|Io|Ai|Js|Ts|Py|Md|Jl|Rs|Go|Cpp|Edu|Gov|App|Dev|Uk|De|Cn|Eu|Jr|Sr|Inc|Ltd)$/;
const CODE_BEFORE =
  /^(?:torch|numpy|np|tf|nn|keras|sklearn|scipy|pandas|pd|jax|java|javax|self|this|std|system|os|sys|math)$/i;

/**
 * Inserts the missing space after a full stop between two sentences.
 * @example spaceSentences('We lose.Our method wins.') // => 'We lose. Our method wins.'
 */
export function spaceSentences(text: string): string {
  if (!/[.!?]\p{Lu}/u.test(text)) return text;
  return text.replace(
    /(?<![\p{L}\p{N}_.@/\\’'-])((?:[\p{L}\p{N}’'-]{0,40}\p{Ll}{2}|\d{1,9}|[\p{Lu}\p{N}-]{2,20}s?)[)\]%”’"]{0,3})([.!?])(?=(\p{Lu}\p{Ll}*)(?:[ ,’]\s?[\p{L}\p{N}(“‘]|-\p{L}))/gu,
    (whole, before: string, stop: string, after: string) => {
      const isName =
        NOT_AFTER_STOP.test(after) || CODE_BEFORE.test(before) || (after.length === 1 && !/[AI]/.test(after));
      return isName ? whole : `${before}${stop} `;
    },
  );
}
