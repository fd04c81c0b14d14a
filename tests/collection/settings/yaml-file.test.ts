import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '../../../src/collection/report.ts';
import { parseYamlFile } from '../../../src/collection/settings/yaml-file.ts';

const schema = z.strictObject({
  title: z.string().default('Untitled'),
  shelves: z.array(z.strictObject({ name: z.string(), size: z.int().default(1) })).default([]),
});

function parse(...lines: string[]) {
  return parseYamlFile(schema, { name: 'a.yaml', text: lines.join('\n') });
}

const places = ({ problems }: ReturnType<typeof parse>) => problems.map(({ line, code }) => [line, code]);

describe('a settings file', () => {
  test('gives its values, checked by the schema', () => {
    const { value, problems } = parse(
      '# all shelves',
      'title: Mine',
      'shelves:',
      '  - name: one',
      '    size: 3',
    );
    expect(value).toEqual({ title: 'Mine', shelves: [{ name: 'one', size: 3 }] });
    expect(problems).toEqual([]);
  });

  test.for([[''], ['# only a remark\n'], ['---\n'], ['\ufeff']])(
    'that is as good as empty has all defaults: %j',
    ([text]) => {
      expect(parse(text!).value).toEqual({ title: 'Untitled', shelves: [] });
    },
  );

  test('knows the line of everything in it, and of what holds that which is missing', () => {
    const parsed = parse(
      'title: Mine',
      '',
      'shelves:',
      '  - name: one',
      '  -',
      '    name: two',
      '    size: 2',
    );
    if (parsed.value === null) throw new Error('Expected a value');
    expect(parsed.lineOf(['title'])).toBe(1);
    expect(parsed.lineOf(['shelves', 0, 'name'])).toBe(4);
    expect(parsed.lineOf(['shelves', 0, 'size'])).toBe(4);
    expect(parsed.lineOf(['shelves', 1, 'size'])).toBe(7);
  });

  test('counts lines the same with CR LF', () => {
    expect(places(parse('title: Mine\r', 'shelves:\r', '  - name: one\r', '    size: big\r'))).toEqual([
      [4, 'invalid-setting'],
    ]);
  });
});

describe('what is wrong in a settings file is a problem of its line', () => {
  test('a value of the wrong sort', () => {
    const { problems } = parse('title: Mine', 'shelves:', '  - name: one', '    size: big');
    expect(problems).toEqual([
      {
        file: 'a.yaml',
        line: 4,
        code: 'invalid-setting',
        message:
          'shelves, entry 1, size: Invalid input: expected number, received string. Correct this setting, or remove it if it is optional.',
      },
    ]);
  });

  test('an unknown key, at the key', () => {
    const parsed = parse('title: Mine', 'shelves:', '  - name: one', '    colour: red');
    expect(places(parsed)).toEqual([[4, 'invalid-setting']]);
    expect(parsed.problems[0]?.message).toContain('"colour"');
  });

  test('a missing key, where its mapping begins', () => {
    const parsed = parse('shelves:', '  - name: one', '', '  - size: 2', '    # no name');
    expect(places(parsed)).toEqual([[4, 'invalid-setting']]);
    expect(parsed.problems[0]?.message).toMatch(/^shelves, entry 2, name: /);
  });

  test('several of them, each with its own line', () => {
    expect(places(parse('title: 3', 'shelves:', '  - name: []', '  - name: two', '    size: 1.5'))).toEqual([
      [1, 'invalid-setting'],
      [3, 'invalid-setting'],
      [5, 'invalid-setting'],
    ]);
  });

  test.for([
    ['a bracket that stays open', ['title: [open', 'shelves: []'], 2],
    ['a key given twice', ['title: Mine', 'title: Yours'], 2],
    ['a colon inside a value', ['title: Mine', 'shelves:', '  - name: one: two'], 3],
    ['a tab as indentation', ['title: Mine', 'shelves:', '\t- name: one'], 3],
    ['a second document', ['title: Mine', '---', 'title: Yours'], 2],
    ['an alias of nothing', ['title: Mine', 'shelves: *all'], 2],
  ] as const)('%s', ([, lines, line]) => {
    const parsed = parse(...lines);
    expect(parsed.value).toBeNull();
    expect(places(parsed)[0]).toEqual([line, 'invalid-yaml']);
  });

  test.for([['just words'], ['- a list'], ['42']])('something else than a mapping: %s', ([text]) => {
    expect(places(parse(text!))).toEqual([[1, 'invalid-setting']]);
  });
});

describe('a settings file is cleaned as papers are', () => {
  test('of control characters, of marks that turn the direction, and of what is not seen', () => {
    const { value } = parse(
      'title: "a\\u0000b\\u001b\\u202ec\\ud800"',
      'shelves: [{ name: "so\u00adft\u200b" }]',
    );
    expect(value).toEqual({ title: 'abc\ufffd', shelves: [{ name: 'soft', size: 1 }] });
  });

  test('and its messages spell out what is not seen in its keys', () => {
    expect(parse('"ti\\u202etle": Mine').problems[0]?.message).toContain('"ti\\u202etle"');
  });
});

describe('a settings file that grows beyond what a person writes is refused at once', () => {
  const codes = (...lines: string[]) => parse(...lines).problems.map(({ code }) => code);

  test('by its size', () => {
    expect(codes('# remark\n'.repeat(120_000))).toEqual(['too-large']);
  });

  test('by its depth, in one message', () => {
    expect(codes(`shelves: ${'['.repeat(20_000)}`)).toEqual(['too-deep']);
    expect(codes('shelves: &a [*a]')).toEqual(['too-deep']);
  });

  test('by what its aliases stand for', () => {
    const doubled = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    expect(codes('a0: &a0 [x]', ...doubled)).toEqual(['too-many-aliases']);
    expect(codes('a: &a x', `b: [${'*a,'.repeat(1001)}]`)).toEqual(['invalid-yaml']);
  });

  test('while aliases of a file of ordinary size are read', () => {
    const again = Array.from({ length: 300 }, () => '  - *one');
    expect(parse('shelves:', '  - &one { name: one }', ...again).value?.shelves).toHaveLength(301);
  });

  test('naming the first twenty problems, and how many more there are', () => {
    const { problems } = parse('shelves:', ...Array.from({ length: 100 }, () => '  - {}'));
    expect(problems).toHaveLength(21);
    expect(problems[20]).toMatchObject({ line: null, message: 'And 80 more. Correct those above first.' });
  });

  test('quoting no more of it than can be read', () => {
    const keys = Array.from({ length: 500 }, (_, i) => `key${i}: 1`);
    expect(parse(...keys).problems[0]!.message.length).toBeLessThan(700);
  });

  test('however many keys it has', () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`);
    expect(places(parse(...keys, 'k1: 2'))).toEqual([[60_001, 'invalid-yaml']]);
  });
});

describe('any text at all', () => {
  const fragment = fc.constantFrom(
    'title',
    'shelves',
    'name',
    ':',
    ' ',
    '\n',
    '- ',
    '*a',
    '&a ',
    '[',
    '{',
    '"',
    '? ',
    '|',
    '1',
  );

  test('is a value or a list of problems with lines of the file, and throws nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragment).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parse(text);
          const lines = text.split(/\r\n|\r|\n/).length;
          expect(parsed.value === null).toBe(parsed.problems.length > 0);
          for (const problem of parsed.problems) {
            expect(problemSchema.safeParse(problem).success).toBe(true);
            expect(problem.line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
