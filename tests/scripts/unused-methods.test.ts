import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { withoutUnusedMethods } from '../../scripts/unused-methods.ts';

const lean = (code: string, called: readonly string[], avoided?: readonly string[]) =>
  withoutUnusedMethods(code, parseAst(code), called, avoided);

describe('withoutUnusedMethods', () => {
  test('keeps what is called, what that mentions, and what constructors and functions mention', () => {
    const code = `class Shelf {
      constructor() { this.fill(); }
      fill() {}
      take() { return this.find(); }
      find() {}
      drop() { this.sweep(); }
      sweep() {}
      get size() { return 1; }
      static open() { return new Shelf(); }
    }
    const sizeOf = (shelf) => shelf.size;`;
    expect(lean(code, ['take', 'open']).replaceAll(/\s+/g, ' ')).toBe(
      `class Shelf { constructor() { this.fill(); } fill() {} take() { return this.find(); } find() {} get size() { return 1; } static open() { return new Shelf(); } } const sizeOf = (shelf) => shelf.size;`,
    );
  });

  test('keeps a method that is only mentioned by taking it out of an object', () => {
    const code = 'class A { a() { const { b } = this; } b() {} c() {} }';
    expect(lean(code, ['a'])).toBe('class A { a() { const { b } = this; } b() {}  }');
  });

  test('keeps a method with a computed name', () => {
    const code = 'class A { a() {} [Symbol.iterator]() { return this.b(); } b() {} }';
    expect(lean(code, ['a'])).toBe(code);
  });

  test('leaves out a method that is mentioned but avoided, and what it alone mentions', () => {
    const code = 'class A { a(b) { if (b) this.b(); } b() { this.c(); } c() {} }';
    expect(lean(code, ['a'], ['b'])).toBe('class A { a(b) { if (b) this.b(); }   }');
  });

  test('refuses a method that no class has', () => {
    expect(() => lean('class A { a() {} }', ['a'], ['b'])).toThrow('No class has a method "b".');
    expect(() => lean('class A { a() {} }', ['b'])).toThrow('No class has a method "b".');
  });

  test('leaves MiniSearch its answers, and takes a fifth of its code', async () => {
    const code = readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8');
    const text = lean(code, ['loadJS', 'search']);
    expect(text.length).toBeLessThan(0.85 * code.length);
    const asModule = (source: string) => import(`data:text/javascript,${encodeURIComponent(source)}`);
    const [{ default: Whole }, { default: Lean }] = await Promise.all([asModule(code), asModule(text)]);
    const options = { fields: ['title', 'text'] };
    const built = new Whole(options);
    built.addAll([
      { id: 1, title: 'Model merging', text: 'weights of models are merged' },
      { id: 2, title: 'Pruning', text: 'a model without some weights' },
      { id: 3, title: 'Merged adapters', text: 'adapters for one task' },
    ]);
    const [whole, leaner] = [Whole, Lean].map((Class) => Class.loadJS(built.toJSON(), options));
    const queries = [
      ['model weights', {}],
      ['merg', { prefix: true }],
      ['modle adaptor', { fuzzy: 0.4 }],
      [{ combineWith: 'AND_NOT', queries: ['weights', 'pruning'] }, { boost: { title: 2 } }],
    ];
    for (const [query, choices] of queries) {
      const expected = whole.search(query, choices);
      expect(expected).not.toEqual([]);
      expect(leaner.search(query, choices)).toEqual(expected);
    }
  });
});
