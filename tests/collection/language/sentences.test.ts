import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/collection/language/sentences.ts';

/** Each example is the list of its sentences; the text is what they make when joined with a space. */
const examples: Record<string, string[]> = {
  'plain sentences, questions and exclamations': ['It works.', 'Does it?', 'Indeed it does!', 'We show why.'],
  'e.g., i.e., cf. and w.r.t.': [
    'Models (e.g., transformers, i.e. attention) vary, cf. Sec. 2 w.r.t. Size and vs. Baselines.',
    'We compare.',
  ],
  'et al. inside and at the end of a sentence': [
    'We follow Wang et al. (2022) and Li et al. Closely.',
    'It was found by Roe et al.',
    'We repeat it.',
  ],
  'figures, equations and titles': ['See Fig. 3, Eq. 4 and Dr. Roe.', 'Then stop.'],
  'initials and dotted abbreviations': ['J. R. Smith of the U.S. Army said so.', 'The U.S. Army agreed.'],
  'units and acronyms that look like titles and initials': [
    'It answers within 9 ms.',
    'It learns the dynamics in DR.',
    'A confounder sits between X and Y.',
    'Let m be given.',
  ],
  'a figure that ends a sentence': [
    'The layout is in Fig. 1.',
    'We describe it (Fig. 2).',
    'The rest follows.',
  ],
  bullets: ['We resolve it.', '• Our bound is tight.', '• It is the first.'],
  'a narrow space of TeX': ['It has rate $\\mathrm{poly}\\!\\log T$ at most.', 'We show why.'],
  'etc. before a new sentence': ['We test vision, speech, etc.', 'The rest follows.'],
  'decimals, versions and dotted names': [
    'Accuracy rises from 49.6% to 93.7% with GPT-3.5, Wav2Vec2.0, Node.js and TaskMatrix.AI.',
    'So be it.',
  ],
  'an enumeration with parentheses': ['We (1) show it. '.trim(), '(2) Then we prove it.'],
  'a numbered enumeration inside a sentence': [
    'We study it and 1.) show that it reproduces, and 2.) that it is reused.',
    'Good.',
  ],
  'numbers with a parenthesis at the start of sentences': [
    'It has two parts.',
    '1). We prune it.',
    '2). We merge it.',
    '(3) we ship it.',
  ],
  'numbers joined by and': [
    'Its value lies between 0 and 1.',
    'We show 1. that it grows and 2. That it stops.',
  ],
  'numbers of a list': ['Contributions: 1. We show it; 2. We prove it.', 'Done.'],
  'closing quotes and brackets after the stop': ['He said "Stop."', 'It is done (really.)', 'Fine.'],
  'stops inside parentheses': ['The tool (open source. MIT licence.) is small.', 'We like it.'],
  ellipses: ['It grows ... and grows.', 'Then it stops...', 'We wonder.'],
  'names that begin with a small letter': ['We train it.', 'mBERT learns more.'],
  'a year at the end and a number at the start': ['It began in 2019.', '300 papers followed.'],
  'a small letter after a stop': ['The approx. value of no. 5 is ca. 7 and so. on.'],
  'a keywords tail': ['We reveal how bias evolves.', 'Keywords: Bias, Ethical AI'],
  'a link tail': ['We release the code.', 'https://example.org/a.b/C.D?q=E'],
};

describe('splitSentences', () => {
  test.for(Object.entries(examples))('copes with %s', ([, sentences]) => {
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });

  test('leaves addresses and file names whole', () => {
    const text = 'See https://github.com/Foo.Bar/Baz.Qux and www.example.com/A.Html for it.';
    expect(splitSentences(text)).toEqual([text]);
  });

  test('parts a keywords tail that follows no stop', () => {
    expect(splitSentences('We study bias Keywords: bias, fairness')).toEqual([
      'We study bias',
      'Keywords: bias, fairness',
    ]);
  });

  test('splits Chinese and Japanese without spaces', () => {
    expect(splitSentences('我们提出一种方法。它有效吗？是的！结果很好。')).toEqual([
      '我们提出一种方法。',
      '它有效吗？',
      '是的！',
      '结果很好。',
    ]);
  });

  test('splits other scripts and accented capitals', () => {
    expect(splitSentences('Это метод. Он работает. Élan vital. ¿Funciona? Sí.')).toEqual([
      'Это метод.',
      'Он работает.',
      'Élan vital.',
      '¿Funciona?',
      'Sí.',
    ]);
    expect(splitSentences('यह एक विधि है। यह काम करती है।')).toEqual(['यह एक विधि है।', 'यह काम करती है।']);
  });

  test('finds nothing in white space', () => {
    expect(splitSentences(' \n ')).toEqual([]);
  });

  const piece = fc.constantFrom(
    ...[
      'We',
      'show',
      '.',
      '?',
      '!',
      ' ',
      '(',
      ')',
      '"',
      'e.g.',
      'et al.',
      '1.',
      ')',
      '。',
      '我',
      'Fig.',
      '…',
      '\n',
    ],
    ...['Keywords:', 'https://a.b/C', 'GPT-3.5', 'This', '”', '\u{1f600}'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
  );

  test('loses nothing but white space and trims every sentence', () => {
    fc.assert(
      fc.property(text, (value) => {
        const sentences = splitSentences(value);
        expect(sentences.join('').replace(/\s+/gu, '')).toBe(value.replace(/\s+/gu, ''));
        for (const sentence of sentences) {
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          expect(value).toContain(sentence);
        }
      }),
    );
  });
});
