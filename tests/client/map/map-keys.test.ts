import { describe, expect, test } from 'vitest';
import { setUpMapKeys } from '../../../src/client/map/map-keys.ts';
import { mapKeys } from '../../../src/map/map-keys.ts';
import { as, FakeElement } from '../fakes.ts';

/** A map that notes what keys make it do. */
function fakeMap({ hasPaper = true } = {}) {
  const done: string[] = [];
  const surface = new FakeElement();
  setUpMapKeys(as<HTMLElement>(surface), {
    walk: ({ x, y }) => done.push(`walk ${x} ${y}`),
    pan: ({ x, y }) => done.push(`pan ${x} ${y}`),
    zoom: (direction) => done.push(`zoom ${direction}`),
    showAll: () => done.push('show all'),
    toggle: () => done.push('toggle'),
    takeCorner: () => done.push('corner'),
    open: () => {
      done.push('open');
      return hasPaper;
    },
    giveUp: () => done.push('give up'),
  });
  const press = (key: string, held = {}) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...held });
    surface.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { done, press };
}

describe('the keys of the map', () => {
  test('do what the panel of keys says of them', () => {
    const { done, press } = fakeMap();
    const keys = ['ArrowRight', '+', '-', '0', 'Enter', ' ', 'r', 'Escape'];
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => true));
    expect(press('ArrowUp', { shiftKey: true })).toBe(true);
    expect(done).toEqual([
      'walk 1 0',
      'zoom 1',
      'zoom -1',
      'show all',
      'open',
      'toggle',
      'corner',
      'give up',
      'pan 0 -1',
    ]);
    expect(mapKeys.map(([key]) => key)).toEqual([
      'Arrow keys',
      'Shift + arrow keys',
      '+ − 0',
      'Enter',
      'Space',
      'r',
      'Esc',
    ]);
  });

  test('leave all others to the browser', () => {
    const { done, press } = fakeMap({ hasPaper: false });
    expect(['a', 'Tab', 'constructor', 'Enter'].map((key) => press(key))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(press('+', { ctrlKey: true })).toBe(false);
    expect(done).toEqual(['open']);
  });
});
