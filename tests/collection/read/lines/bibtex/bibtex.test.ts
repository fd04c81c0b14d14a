import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../../src/collection/read/lines/bibtex/bibtex.ts';
import { foundPapers, onlyPaper } from '../found-papers.ts';

/** What is found of the one paper of a BibTeX text. */
const paperOf = (text: string) => onlyPaper(readBibtex(text));

describe('an entry becomes a paper', () => {
  test('with the name of a journal that stands for a command of astronomers', () => {
    expect(paperOf('@article{a, title = {Tides}, journal = {\\mnras}}').venue).toBe(
      'Monthly Notices of the Royal Astronomical Society',
    );
    expect(paperOf('@article{a, title = {Tides}, journal = {\\tides}}').venue).toBe('tides');
  });

  test('with all that it says, TeX as text', () => {
    const reading = readBibtex(`
@article{poe2021tides,
  author    = {Poe, Ann and M{\\"o}ller, J{\\"u}rgen and {The Tide Group} and others},
  title     = {Tides of {B}ays \\& 50\\% of $x_{1}$},
  journal   = {Journal of Imaginary Coasts},
  year      = 2021,
  month     = mar # "~3",
  doi       = {https://doi.org/10.5555/Tide\\_1},
  url       = {https://example.org/tides\\_1},
  pdf       = {https://example.org/tides.pdf},
  keywords  = {tides, bays},
  abstract  = {We measure na\\"{\\i}ve tides.
               They rise.},
}`);
    expect(reading.records).toEqual([
      {
        line: 2,
        outcome: 'paper',
        fields: {
          title: 'Tides of Bays & 50% of $x_{1}$',
          abstract: 'We measure naïve tides. They rise.',
          authors: ['Poe, Ann', 'Möller, Jürgen', 'The Tide Group'],
          year: 2021,
          venue: 'Journal of Imaginary Coasts',
          keywords: ['tides', 'bays'],
          doi: '10.5555/tide_1',
          sourceUrl: 'https://example.org/tides_1',
          links: ['https://example.org/tides.pdf'],
          publicationType: 'journal-article',
        },
      },
    ]);
    expect(reading).toMatchObject({ outside: [], warnings: [] });
  });

  test('of BibLaTeX, with its names, date and places', () => {
    expect(
      paperOf(`@online{a,
        title = {Clouds}, subtitle = {A Census}, date = {2012-10-17T12:50:00+00:00},
        author = {family=Groot, given=Piet, prefix=de and family=Li, given=Wei},
        journaltitle = {Sky Letters}, eprint = {2101.00001v2}, eprinttype = {arxiv}}`),
    ).toEqual({
      title: 'Clouds: A Census',
      authors: ['de Groot, Piet', 'Li, Wei'],
      year: 2012,
      venue: 'Sky Letters',
      arxivId: '2101.00001',
    });
  });

  test('of the Web of Science, whose values have two braces and whose keys have blanks', () => {
    expect(
      paperOf(`
@article{ ISI:000111222333,
Author = {Poe, Ann and
   Low, Tom},
Title = {{On the Roots of
   Trees}},
Journal = {{JOURNAL OF ROOTS}},
Year = {{2010}},
Abstract = {{Trees have roots.}},
DOI = {{10.5555/roots}},
Keywords = {{trees; roots, deep}},
}`),
    ).toMatchObject({
      title: 'On the Roots of Trees',
      authors: ['Poe, Ann', 'Low, Tom'],
      year: 2010,
      keywords: ['trees', 'roots, deep'],
    });
  });

  test('of Scopus, which keeps the keywords of the authors apart', () => {
    expect(
      paperOf('@ARTICLE{Poe2020, title={A {Map}}, keywords={Index; Terms}, author_keywords={maps; Atlases}}')
        .keywords,
    ).toEqual(['maps', 'Atlases']);
  });

  test('of the ACL Anthology and dblp, with quotes and numbered people', () => {
    expect(
      paperOf(`@inproceedings{low-2020-words,
    title = "Words, {'Quoted'}",
    author = "Low, Tom  and
      Poe 0002, Ann",
    booktitle = "Proceedings of the 1st Workshop on Words",
    year = "2020"
}`),
    ).toEqual({
      title: "Words, 'Quoted'",
      authors: ['Low, Tom', 'Poe 0002, Ann'],
      year: 2020,
      venue: 'Proceedings of the 1st Workshop on Words',
      publicationType: 'conference-paper',
    });
    expect(paperOf('@misc{a, title={T}, author={Ann Poe 0002 and Tom Low}}').authors).toEqual([
      'Ann Poe',
      'Tom Low',
    ]);
  });

  test.each([
    ['Google Scholar', 'journal={arXiv preprint arXiv:2101.00001}'],
    ['dblp', 'journal={CoRR}, volume={abs/2101.00001}'],
    ['arXiv', 'eprint={2101.00001}, archivePrefix={arXiv}, primaryClass={cs.CL}'],
    ['DataCite', 'doi={10.48550/ARXIV.2101.00001}, url={https://arxiv.org/abs/2101.00001}'],
  ])('of arXiv, by what %s writes', (_, fields) => {
    expect(paperOf(`@article{a, title={T}, ${fields}}`)).toMatchObject({
      arxivId: '2101.00001',
      publicationType: 'preprint',
    });
  });

  test('without a key, a comma after it, or commas between fields', () => {
    expect(paperOf('@misc{, title = {A}}').title).toBe('A');
    expect(paperOf('@misc{\n title = {A},, year = 1999,}')).toEqual({ title: 'A', year: 1999 });
    expect(paperOf('@misc{key\n title = "A"\n year = 1999\n}')).toEqual({ title: 'A', year: 1999 });
    expect(paperOf('@misc(key, title = some bare words, year = 1999)')).toEqual({
      title: 'some bare words',
      year: 1999,
    });
  });

  test('also where several entries share a line', () => {
    expect(
      foundPapers(readBibtex('@misc{a, title={A}}@misc{b, title={B}}, @misc{c, title={C}}')),
    ).toHaveLength(2);
    expect(
      foundPapers(readBibtex('@misc{a, title={A}} @misc{b, title={B}}\r\n@misc{c,title={C}}')),
    ).toHaveLength(3);
  });

  test('where a brace after a backslash does not count', () => {
    expect(paperOf('@misc{a, title = {Sets \\{ and more}, year = 2001}')).toEqual({
      title: 'Sets { and more',
      year: 2001,
    });
  });

  test('of people in a list with semicolons', () => {
    expect(paperOf('@misc{a, title={A}, author={Poe, Ann; Low, Tom}}').authors).toEqual([
      'Poe, Ann',
      'Low, Tom',
    ]);
  });
});

describe('abbreviations', () => {
  test('are spelled out, also joined, and unknown ones stand for themselves', () => {
    const reading = readBibtex(`@string{joc = "Journal of " # where}
@string(where = {Coasts})
@string{joc2 = {Letters on } # where}
@article{a, title = {A}, journal = JOC2, year = 2001, keywords = nowhere # {, tides}}`);
    expect(foundPapers(reading)).toEqual([
      {
        title: 'A',
        venue: 'Letters on Coasts',
        year: 2001,
        keywords: ['nowhere', 'tides'],
        publicationType: 'journal-article',
      },
    ]);
    expect(reading.outside.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('cannot be made to grow without end', () => {
    const doubled = Array.from({ length: 60 }, (_, at) => `@string{s${at + 1} = s${at} # s${at}}`);
    const text = ['@string{s0 = {0123456789}}', ...doubled, '@misc{a, title = s60 # s6}'].join('\n');
    expect(paperOf(text).title).toHaveLength(800);
  });
});

describe('what is no paper', () => {
  test('is left out with a reason', () => {
    const reading = readBibtex(`@proceedings{p, title={Proceedings of Nothing}}
@set{s, entryset={a,b}}
@book{b, publisher={Nobody}}`);
    expect(reading.records).toEqual([
      { line: 1, outcome: 'left-out', reason: 'the volume of proceedings is no paper' },
      { line: 2, outcome: 'left-out', reason: 'a set of other entries is no paper' },
      { line: 3, outcome: 'left-out', reason: 'a book without a title is no paper' },
    ]);
  });

  test('but a volume gives its name and year to the papers in it', () => {
    const [paper] = foundPapers(
      readBibtex(
        '@inproceedings{a, title={A}, crossref={Vol1}}\n@proceedings{vol1, title={Proc. of X}, year=1999}',
      ),
    );
    expect(paper).toMatchObject({ title: 'A', venue: 'Proc. of X', year: 1999 });
  });

  test('is outside of entries: text, comments, commands for TeX', () => {
    const reading = readBibtex(`% Encoding: UTF-8
Some words.

@preamble{"\\newcommand{\\x}{y}"}
@comment{jabref-meta: x;}
@misc{a, title={A}}
% @misc{b, title={B}}
`);
    expect(reading.records).toHaveLength(1);
    expect(reading.outside).toEqual([
      { line: 1, reason: 'text outside of entries' },
      { line: 4, reason: 'commands for TeX (@preamble)' },
      { line: 5, reason: 'a comment (@comment)' },
      { line: 7, reason: 'text outside of entries' },
    ]);
  });
});

describe('what is wrong', () => {
  test('is an entry without a title', () => {
    expect(readBibtex('\n@Article{,\n  abstract = {25° C},\n}').records).toEqual([
      {
        line: 2,
        outcome: 'faulty',
        code: 'missing-title',
        message:
          'Expected a title in the entry of type @article, found none: add a field title, or delete the record.',
      },
    ]);
  });

  test('costs an entry with an open brace its own fields, and its neighbours nothing', () => {
    const reading = readBibtex(`@misc{a, title={A}}
@misc{b,
  title = {B},
  abstract = {Never {closed},
  year = 2001
}
@misc{c, title={C {open}, year=2001}
@misc{d, title={D}}`);
    expect(reading.records.map((record) => (record.outcome === 'paper' ? record.fields : record))).toEqual([
      { title: 'A' },
      { title: 'B' },
      {
        line: 7,
        outcome: 'faulty',
        code: 'broken-record',
        message:
          'Expected the end of the entry "c", found the next one; its field title (line 7) and what follows are left out: add the missing brace or quote.',
      },
      { title: 'D' },
    ]);
    expect(reading.warnings).toEqual([
      {
        line: 4,
        code: 'broken-record',
        message:
          'Expected the end of the entry "b", found the next one; its field abstract (line 4) and what follows are left out: add the missing brace or quote.',
      },
    ]);
  });

  test('is a file that was cut off: what is there of its last entry is kept', () => {
    const reading = readBibtex('@misc{a, title={A}}\n@misc{b,\n title={B},\n abstract={We begin and');
    expect(foundPapers(reading)).toEqual([{ title: 'A' }, { title: 'B', abstract: 'We begin and' }]);
    expect(reading.warnings).toEqual([
      {
        line: 4,
        code: 'broken-record',
        message:
          'Expected the end of the entry "b", found the end of the file; its field abstract (line 4) breaks off: export the file again, or add the missing brace or quote.',
      },
    ]);
    expect(readBibtex('@misc{a, title={A}, year=1999').warnings).toMatchObject([
      { line: 1, code: 'broken-record' },
    ]);
  });

  test('is a brace too many: the fields after it are read all the same', () => {
    const reading = readBibtex('@misc{a,\n title={A}},\n year={1999}\n}\n');
    expect(foundPapers(reading)).toEqual([{ title: 'A', year: 1999 }]);
    expect(reading.warnings).toMatchObject([{ line: 2, code: 'stray-text' }]);
  });
});
