import { expect, test } from 'vitest';
import { finishedParts, frameOf } from '../../../../scripts/bench/build/built-page.ts';

const page = (title: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${title} > all"><link rel="icon" href="/i.svg"><script>run(1 < 2)</script><script type="application/ld+json">{"name":"${title}"}</script></head><body><a href="#main">Skip</a><header class="site-header">Shelf</header><main id="main"><header>${title}</header><section class="citation" tabindex="0" aria-label="BibTeX" data-citation="bibtex"><noscript><p>BibTeX</p></noscript><pre dir="ltr">@misc{${title},
}</pre></section><section class="citation" aria-label="RIS"><pre>TY  - <span>GEN</span></pre></section></main><footer>About</footer></body></html>`;

test('the frame of pages is what their heads share, and what surrounds the main part', () => {
  expect(frameOf(page('First'), page('Second'))).toEqual({
    head: '<meta charset="utf-8"><link rel="icon" href="/i.svg"><script>run(1 < 2)</script>',
    above: '<a href="#main">Skip</a><header class="site-header">Shelf</header>',
    below: '<footer>About</footer>',
  });
});

test('citations and structured data are taken from a page as they are printed', () => {
  expect(finishedParts(page('First'))).toEqual({
    structuredData: '{"name":"First"}',
    citations: [
      { name: 'BibTeX', markup: '@misc{First,\n}' },
      { name: 'RIS', markup: 'TY  - <span>GEN</span>' },
    ],
  });
});

test('a page that lacks what is looked for is refused with its name', () => {
  expect(() => frameOf(page('First').replace('</main>', ''), page('Second'))).toThrow('no </main>');
  expect(() => finishedParts('<html></html>')).toThrow('no structured data');
});
