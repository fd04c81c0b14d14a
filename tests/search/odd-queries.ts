/** What breaks search boxes: signs of regular expressions, of addresses, of markup and of the query language. */
export const oddQueries: readonly string[] = [
  'c++',
  '(self',
  '[mask',
  'R&D',
  '100%',
  'a#b',
  '"text-to-image"',
  'naïve',
  'GPT-4',
  '<b>x</b>',
  '%',
  '&',
  '+',
];
