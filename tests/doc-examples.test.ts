import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The value of an expression in which only these names are known. */
function evaluate(expression: string, scope: Readonly<Record<string, unknown>> = {}): unknown {
  return compileFunction(`return (${expression})`, Object.keys(scope))(...Object.values(scope));
}

/** The examples of a source file: `@example expression // => value`, both in JavaScript. */
function examplesIn(file: string): { expression: string; value: string }[] {
  const lines = readFileSync(join(root, file), 'utf8').matchAll(/@example (.+?) \/\/ => (.+?)(?: \*\/)?$/gm);
  return Array.from(lines, ([, expression = '', value = '']) => ({ expression, value }));
}

const examples = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
  examplesIn(file).map((example) => ({ file: file.replaceAll('\\', '/'), ...example })),
);

describe('the examples in the documentation of functions', () => {
  test('are found', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(examples)('$expression in $file', async ({ file, expression, value }) => {
    const scope: Record<string, unknown> = await import(join(root, file));
    expect(evaluate(expression, scope)).toEqual(evaluate(value));
  });

  test('all say what comes out', () => {
    const unchecked = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
      /\* @example(?! .+? \/\/ => )/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(unchecked).toEqual([]);
  });
});
