import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', 'src');

/** Every innermost block of the style sheets, as its selector or condition and its declarations. */
const blocks = globSync('**/*.css', { cwd: folder }).flatMap((file) => {
  const css = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    name: `${file}: ${selector.trim()}`,
    declarations: [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, property, value]) => ({
      property: property!,
      value: value!.trim(),
    })),
  }));
});

const faces = blocks.filter(({ name }) => name.endsWith('@font-face'));

const declared = ({ declarations }: (typeof blocks)[number], property: string) =>
  declarations.find((declaration) => declaration.property === property)?.value ?? '';

describe('the style sheets', () => {
  test('are read', () => {
    expect(blocks.length).toBeGreaterThan(100);
  });

  test('name no side of the page as left or right, which a text from right to left would turn round', () => {
    const sided = /(?:^|-)(?:left|right)$|^border-(?:top|bottom)-(?:left|right)-radius$/;
    const faults = blocks.flatMap(({ name, declarations }) =>
      declarations
        .filter(
          ({ property, value }) =>
            sided.test(property) ||
            (/^(?:float|clear|text-align)$/.test(property) && /\b(?:left|right)\b/.test(value)) ||
            (property === 'inset' && value.split(/\s+/).length === 4),
        )
        .map(({ property }) => `${name} ${property}`),
    );
    expect(faults).toEqual([]);
  });

  test('give whatever scrolls a position: text for listeners inside would else lengthen the page', () => {
    const scrolling = blocks.filter(({ declarations }) =>
      declarations.some(
        ({ property, value }) => /^overflow(?:-[xy])?$/.test(property) && /auto|scroll/.test(value),
      ),
    );
    expect(scrolling.length).toBeGreaterThan(2);
    const loose = scrolling.filter(
      ({ declarations }) => !declarations.some(({ property }) => property === 'position'),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  test.each(['serif', 'sans'])('give what stands in for a web font of the --%s its line height', (name) => {
    const stack = declared(blocks.find((block) => block.name.endsWith('tokens.css: :root'))!, `--${name}`);
    const standIns = faces.filter((face) => declared(face, 'src').startsWith('local('));
    const own = standIns.filter((face) => stack.includes(declared(face, 'font-family')));
    expect(own.length).toBeGreaterThan(2);
    const heights = own.map((face) =>
      ['ascent-override', 'descent-override', 'line-gap-override'].map((property) =>
        (
          (Number.parseFloat(declared(face, property)) * Number.parseFloat(declared(face, 'size-adjust'))) /
          100
        ).toFixed(1),
      ),
    );
    expect(new Set(heights.map(String)).size, heights.join(' · ')).toBe(1);
  });
});
