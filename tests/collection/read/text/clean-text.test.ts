import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/collection/read/text/clean-text.ts';
import { runs } from '../../../property-runs.ts';

const cases = (name: string, table: readonly (readonly [raw: string, clean: string])[]) => {
  test.for(table)(`${name}: %s`, ([raw, clean]) => {
    expect(cleanText(raw)).toBe(clean);
  });
};

describe('cleaning resolves', () => {
  cases('quotes', [
    ["a ``low-quality'' sample", 'a “low-quality” sample'],
    ['the form ``A is to B as C is to D", combining', 'the form “A is to B as C is to D”, combining'],
    ['revealing "where" it looks', 'revealing “where” it looks'],
    ['an "inverse scaling law": "x."', 'an “inverse scaling law”: “x.”'],
    ["order to 'repair' it", 'order to ‘repair’ it'],
    ["models' heads don't", 'models’ heads don’t'],
    ['a 5" disk', 'a 5" disk'],
    ["isn\\'t", 'isn’t'],
  ]);
  cases('dashes', [
    ['for tasks -- such as counting -- too', 'for tasks – such as counting – too'],
    ['effectiveness--often surpassing', 'effectiveness—often surpassing'],
    ['information ---the board--- and', 'information—the board—and'],
    ['pages 10--20', 'pages 10–20'],
    ['Kullback--Leibler', 'Kullback–Leibler'],
    ['run it with --fast', 'run it with --fast'],
    ['a --> b', 'a --> b'],
  ]);
  cases('soft hyphens of PDF files', [
    ['an increas(cid:173) ing number of con(cid:173)straints', 'an increasing number of constraints'],
    ['the glyph (cid:173) by itself, (cid:2)', 'the glyph (cid:173) by itself, (cid:2)'],
  ]);
  cases('ties and tildes', [
    ['flexibility w.r.t.~sampling', 'flexibility w.r.t. sampling'],
    ['Figure~3', 'Figure 3'],
    ['by ~97% or (~5) or ~ 3', 'by ~97% or (~5) or ~ 3'],
    ['x ~ N(0, 1)', 'x ~ N(0, 1)'],
    ['see https://x.org/~me/a_b', 'see https://x.org/~me/a_b'],
  ]);
  cases('escapes', [
    ['less than 5\\% and R\\&D', 'less than 5% and R&D'],
    ['a\\_b \\#1 \\$5 and \\$6', 'a_b #1 $5 and $6'],
    ['R&amp;D &lt; &#39;x&#39; &quot;y&quot;', 'R&D < ‘x’ “y”'],
  ]);
  cases('comments', [
    ['performance. % To address this, To surmount these', 'performance. To surmount these'],
    ['above 96% of them', 'above 96% of them'],
    ['In % of cases. The % is', 'In % of cases. The % is'],
    ['95 % We', '95 % We'],
  ]);
  cases('footnotes', [
    ['concepts\\footnote{A thing, e.g. {x}.} here.', 'concepts (A thing, e.g. {x}) here.'],
    ['concepts\\footnote{A thing goes on. We made', 'concepts (A thing goes on). We made'],
    ['concepts\\footnote{A thing', 'concepts (A thing)'],
  ]);
  cases('commands', [
    ['\\emph{Big} \\textbf{bold \\textit{both}} \\texttt{x}', 'Big bold both x'],
    ['{\\em Big} models', 'Big models'],
    ['as shown~\\cite{a,b} and \\citep[p.~3]{c}.', 'as shown and.'],
    ['\\url{http://z.org/a\\_b}', 'http://z.org/a_b'],
    ['\\href{http://q.org}{Here} it is', 'Here (http://q.org) it is'],
    ['so on \\ldots \\LaTeX{}', 'so on … LaTeX'],
    ['an \\unknown{thing} C:\\new', 'an \\unknown{thing} C:\\new'],
  ]);
  cases('accents', [
    ['Schr\\"odinger, G\\"{o}del, caf\\\'e', 'Schrödinger, Gödel, café'],
    ['fran\\c{c}ais, Erd\\H{o}s, Stra\\ss e, \\v{s}, \\o', 'français, Erdős, Straße, š, ø'],
    ['na{\\"\\i}ve', 'naïve'],
  ]);
  cases('formulas', [
    ['an R^2 score of 10^{-3}', 'an R² score of 10⁻³'],
    ['top-$k$ in $O(n^2)$', 'top-k in O(n²)'],
    ['$\\epsilon$-differential, 3$\\times$', 'ε-differential, 3×'],
    ['$x_1, \\ldots, x_n \\in \\mathbb{R}^d$', 'x₁, …, xₙ ∈ ℝᵈ'],
    ['$\\tilde{O}(\\sqrt{T})$ and $p \\leq 0.05$', 'Õ(√T) and p ≤ 0.05'],
    ['keeps $\\foo{x} -- ``y"$ whole', 'keeps $\\foo{x} -- ``y"$ whole'],
    ['costs $5 and $6', 'costs $5 and $6'],
    ['a_1 stays', 'a_1 stays'],
  ]);
  cases('residue', [
    ['page is at https://g.github.io/ANT/{url}.', 'page is at https://g.github.io/ANT/.'],
    ['algorithm ostapenko2024towards, we', 'algorithm, we'],
    ['algorithm (ostapenko2024towards), we', 'algorithm, we'],
    ['a\u200bb\u0007 \u00a0\t c\u00ad', 'ab c'],
    ['nai\u0308ve', 'naïve'],
  ]);
  cases('missing spaces', [
    ['their counterparts.Our results', 'their counterparts. Our results'],
    ['for LLMs.Extensive experiments show', 'for LLMs. Extensive experiments show'],
    ['TaskMatrix.AI and Wav2Vec2.0 and Node.js', 'TaskMatrix.AI and Wav2Vec2.0 and Node.js'],
    ['the U.S. Army, e.g. v1.2.3, torch.Tensor is', 'the U.S. Army, e.g. v1.2.3, torch.Tensor is'],
  ]);
});

describe('cleaning', () => {
  test.for([
    'if p < 0.05 and x > 3, C++ or C#',
    'a_b, file_name.txt, me@lab.org, 100%, R&D, {0, 1}',
    'https://github.com/a_b/c--d?x=~y',
  ])('leaves ordinary text alone: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '\\emph{',
        '}',
        '{',
        '$',
        '\\footnote{',
        '``',
        "''",
        '"',
        "'",
        '--',
        '---',
        '~',
        '\\%',
        '% ',
        '\\"',
        '\\c',
      ],
      ...[
        '&amp;',
        '&lt;',
        '^2',
        '^{-1}',
        '_',
        ' ',
        '. ',
        '.',
        'We ',
        'data',
        'https://x.org/a',
        '\\cite{k}',
        '\\',
        '\\(',
      ],
      ...[
        '\\)',
        '\\alpha',
        '\\ss ',
        '(',
        ')',
        '5',
        'smith2020deep',
        '\u200b',
        '\u0301',
        '\ue000',
        '\ud800',
        '\n',
      ],
    ),
    fc.string({ maxLength: 4, unit: 'binary' }),
  );

  test('changes nothing the second time, never throws and leaves one tidy line', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const clean = cleanText(pieces.join(''));
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(clean.trim().normalize('NFC'));
        expect(clean).not.toMatch(/\s\s|\n/);
      }),
      { numRuns: runs(500) },
    );
  });

  test('keeps every word of plain prose', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{0,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (list) => {
        expect(cleanText(list.join(' '))).toBe(list.join(' '));
      }),
    );
  });
});
