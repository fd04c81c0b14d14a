/**
 * A kind of abstract that is slow to process: its name, and a function that makes one of about this length.
 */
export interface HostileText {
  readonly name: string;
  readonly ofLength: (characters: number) => string;
}

const repeated = (unit: string) => (characters: number) =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);

/** Units with a number in them, so that no two are the same. */
const counted = (unit: (number: number) => string) => (characters: number) => {
  const parts: string[] = [];
  for (let length = 0, number = 0; length < characters; number += 1) {
    const part = unit(number);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

const nested = (open: string, close: string) => (characters: number) => {
  const depth = Math.ceil(characters / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};

/** Delimiters around a run, so that a search for the closing one has to scan all of it. */
const opened = (start: string, unit: string) => (characters: number) =>
  start + repeated(unit)(Math.max(0, characters - start.length));

/** A word of letters alone that is different for each number. */
const lettersOf = (number: number) =>
  number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

const UNITS: Readonly<Record<string, string>> = {
  'brackets (AB)': '(AB) ',
  'long form (LF)': 'long form (LF) ',
  'initials A. B. C.': 'A. B. C. ',
  'capitals A': 'A',
  'capitals ABC-': 'ABC-',
  'capitals AbC': 'AbC',
  'letters and digits a1': 'a1',
  'capitals and digits A1': 'A1',
  'words with -base': 'x-base',
  'words with -v1.0': 'A-v1.0',
  'letters a': 'a',
  'letters s': 's',
  'small words': 'a b c ',
  'we propose': 'we propose ',
  provide: 'provide ',
  'propose a (': 'propose a (',
  'propose A': 'propose Aaaa',
  'called AB and': 'called (ABCDEFGHIJKLMNOPQRSTUVW ',
  evaluated: 'evaluate',
  existing: 'existing ',
  'find that for': 'find for a ',
  'our so-so': 'our so-so ',
  'our findings': 'Our findings, ',
  'We propose the': 'We propose the new, ',
  'we (…) propose': 'We propose a thing ( ',
  'such as': 'such as ',
  'model models': 'the language model models ',
  'long forms with slashes': 'a/b/c/d/e/f g/h/i/j (AG) ',
  'closing marks': ')”',
  'closing marks and a letter': '))))))))))))))))))))a',
  'hyphens -': '-',
  'hyphens --': 'a--',
  'spaced hyphens': ' - ',
  'multi-': 'multi-',
  'pre pre': 'pre ',
  'full stops .': '.',
  'full stops . ': '. ',
  'question marks ?!': '?!',
  'sentences a.B': 'a.B',
  'sentences Aa.': 'Aa. ',
  'commas ,': ',',
  'commas a,': 'a,',
  'numbered 1.)': '1.) ',
  'numbered and 1.': 'and 1. ',
  'abbreviations e.g.': 'e.g. ',
  'dollars $': '$',
  'dollars $a': '$a ',
  'formulas $x^2$': '$x^2$ ',
  'formulas \\(': '\\(',
  'formulas \\[': '\\[a',
  'carets ^': '^',
  'carets x^{': 'x^{',
  'braces {': '{',
  'braces {\\em': '{\\em ',
  'backslashes \\': '\\',
  'commands \\emph{': '\\emph{',
  'commands \\footnote{': 'a\\footnote{',
  'commands \\cite{a}': '\\cite{a} ',
  'commands \\href{a}{': '\\href{a}{',
  'commands \\frac{': '$\\frac{$ ',
  'options \\a[': '\\emph[',
  'percent %A': '%A,',
  'percent . %': 'a. % ',
  'ties ~': '~',
  'ties a~': 'a~',
  'addresses http://': 'http://',
  'addresses http://a.bc/': 'http://a.bc/ ',
  'one address': 'http://a.bc/(',
  'addresses http://(': 'http://( ',
  'addresses http:// and 1': 'http://1',
  'github.com/': 'github.com/ ',
  'addresses www.': 'www.a',
  'quotes "': '"',
  'quotes " a': '" a',
  "quotes '": "'",
  "quotes 'a": "'a",
  'quotes `': '`',
  'quotes ``': "``a''",
  'quotes “': '“',
  'less than <': '<',
  'tags <b>': '<b>',
  'ampersands &': '&',
  'ampersands &amp;': '&amp;',
  'ampersands &amp;amp;': 'amp;&',
  'digits 1': '1',
  'digits 1.': '1.',
  'digits 1 ': '1 ',
  'digits 5%': '5% ',
  'digits 1,': '1,',
  'findings of 1,': 'We find 1,1,1,1,1,1,1,1,1,1,1,1,',
  'by 1,': 'by 1,',
  'combining marks': '\u0301',
  'marks on a letter': 'e\u0301\u0323',
  'marks in the wrong order': '\u0301\u0323',
  'marks of many classes': 'a\u0315\u0300\u0327\u0334\u05b0\u0323',
  spaces: ' a',
  'wide spaces': '\u2003',
  'invisible signs': '\u200b\u200da',
  'brackets (': '(',
  'brackets ()': '()',
  'brackets [': '[',
  'brackets [a2020b': '[abc2020abc',
  'keys abc2020abc': ' abc2020abc',
  keywords: 'Keywords: ',
  emoji: '😀',
  'joined emoji': '👩‍🔬',
  'lone surrogates': '\ud800a',
  Chinese: '漢字',
  'Chinese sentences': '漢字。',
  Arabic: 'ال ',
  Hindi: 'क्ष',
  Thai: 'ภาษา',
  'stars *': '*',
  'underscores _': '_',
  'underscores a_': 'a_',
  'plus and number signs': 'C++ C# ',
  'equal signs': '=',
  'at signs': 'a@b.c ',
  slashes: 'a/',
  'control characters': '\u0001',
};

const MADE: readonly HostileText[] = [
  { name: 'nested (…)', ofLength: nested('(', ')') },
  { name: 'nested {…}', ofLength: nested('{', '}') },
  { name: 'nested \\emph{…}', ofLength: nested('\\emph{', '}') },
  { name: 'nested \\footnote{…}', ofLength: nested('a\\footnote{', '}') },
  { name: 'nested “…”', ofLength: nested('“', '”') },
  { name: 'we propose a long list', ofLength: opened('We propose ', 'new ') },
  { name: 'a word after we', ofLength: opened('We ', 'aly') },
  { name: 'our long way to results', ofLength: opened('Our ', 'so-so ') },
  { name: 'by a number', ofLength: opened('We improve it by ', '1,') },
  { name: 'an open bracket of capitals', ofLength: opened('We propose (', 'A') },
  { name: 'an open bracket', ofLength: opened('Long form (', 'LF') },
  { name: 'an open formula', ofLength: opened('$', 'a') },
  { name: 'an open quotation', ofLength: opened('"', 'a ') },
  { name: 'a comment', ofLength: opened('A. % B', 'a ') },
  {
    name: 'prose with acronyms',
    ofLength: counted((number) => {
      const word = lettersOf(number);
      const short = `S${word[0]!.toUpperCase()}${number % 7}`;
      return `We propose a sound ${word} method (${short}), which improves accuracy by ${number % 90}.5% on ImageNet and GSM8K. `;
    }),
  },
  {
    name: 'different words',
    ofLength: counted((number) => `${lettersOf(number * 7919)} `),
  },
  {
    name: 'different names',
    ofLength: counted((number) => `on the Im${lettersOf(number)}Net${number} dataset, `),
  },
  {
    name: 'different addresses',
    ofLength: counted((number) => `https://example.org/${number} `),
  },
  {
    name: 'different acronyms',
    ofLength: counted((number) => {
      const word = lettersOf(number);
      return `${word} form (${word[0]!.toUpperCase()}F${number}) and ${word[0]!.toUpperCase()}F${number}; `;
    }),
  },
  {
    name: 'findings',
    ofLength: counted((number) => `We propose ${lettersOf(number)}. We find that it works. `),
  },
  {
    name: 'what a paper calls its own',
    ofLength: counted(
      (number) => `We propose a way (called it Ab${number % 3}C), on the Ab${number % 3}C dataset. `,
    ),
  },
];

/** Repetitive abstracts of every kind that has been slow or might be. */
export const hostileTexts: readonly HostileText[] = [
  ...Object.entries(UNITS).map(([name, unit]) => ({ name, ofLength: repeated(unit) })),
  ...MADE,
];
