import { expect, test } from 'vitest';
import { withPreloads } from '../../scripts/preload-scripts.ts';

const scripts: Record<string, string> = {
  'page.js': 'import{a}from"./search.js";import"./controls.js";const b=()=>import("./later.js");',
  'search.js': 'import{c as d}from"./controls.js";import{e}from"./words.js";',
};
const readScript = (name: string) => scripts[name] ?? '';
const page = (head: string) =>
  `<head>${head}</head><script type="module" src="/shelf/_astro/page.js"></script>`;
const links = ['page', 'search', 'controls', 'words']
  .map((name) => `<link rel="modulepreload" href="/shelf/_astro/${name}.js">`)
  .join('');

test('a page asks for its script and all that this imports, each once, and not for what is loaded later', () => {
  expect(withPreloads(page('<title>Search</title>'), readScript)).toBe(page(`<title>Search</title>${links}`));
});

test('fonts come after the scripts, and give way to them', () => {
  const font = (priority: string) => `<link rel="preload" href="/a.woff2" as="font" crossorigin${priority}>`;
  expect(withPreloads(page(`${font('')}<link rel="stylesheet" href="/a.css">`), readScript)).toBe(
    page(`<link rel="stylesheet" href="/a.css">${links}${font(' fetchpriority="low"')}`),
  );
});

test('the script of bylines is asked for where results have some', () => {
  const withByline = (name: string) =>
    name === 'page.js' ? 'const a=()=>import(`./byline.x.js`),b=()=>import("./later.js");' : '';
  const preloaded = (html: string) => withPreloads(html, withByline).match(/[\w.]+(?=">)/g);
  expect(preloaded(page('<p data-byline="3">'))).toContain('byline.x.js');
  expect(preloaded(page(''))).not.toContain('byline.x.js');
});

test('a page without a script of its own stays as it is', () => {
  const html = '<head><script>1</script></head>';
  expect(withPreloads(html, readScript)).toBe(html);
});
