/** The keys of the map, which work while the focus is on it, and what they do. */
export const mapKeys = [
  ['Arrow keys', 'on the map: from paper to paper'],
  ['Shift + arrow keys', 'move the map'],
  ['+ − 0', 'zoom in, zoom out, show the whole map'],
  ['Enter', 'open the paper'],
  ['Space', 'select the paper, or not'],
  ['r', 'select the papers in a rectangle: once at one corner, again at the other'],
  ['Esc', 'give up a shape, close the card, drop the selection'],
] as const;
