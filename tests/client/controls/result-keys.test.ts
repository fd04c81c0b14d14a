import { describe, expect, test } from 'vitest';
import { setUpResultKeys } from '../../../src/client/controls/result-keys.ts';
import { as, FakeElement, FakePage, press } from '../fakes.ts';

function resultsOf(count: number, hidden: number[] = []) {
  const links = Array.from(
    { length: count },
    (_, place) => new FakeElement({}, hidden.includes(place) ? ['result', 'hidden'] : ['result']),
  );
  const field = new FakeElement({ value: 'merge' });
  const list = new FakePage({ '[data-paper-id] :is(h2, h3, th) a': links });
  setUpResultKeys(as<HTMLInputElement>(field), as<Element>(list));
  /** Who has been given the focus: a place among the links, or the field. */
  const focused = () => [...links.keys()].filter((place) => links[place]!.calls.length > 0);
  return { field, list, links, focused };
}

describe('setUpResultKeys', () => {
  test('leads down from the field to the first result in sight', () => {
    const { field, focused } = resultsOf(3, [0]);
    expect(press(field, 'ArrowDown')).toBe(true);
    expect(focused()).toEqual([1]);
  });

  test('leaves the field its keys where there is no result', () => {
    const { field } = resultsOf(0);
    expect(press(field, 'ArrowDown')).toBe(false);
  });

  test('leads from result to result, past those out of sight, and up again to the field', () => {
    const { field, list, links, focused } = resultsOf(4, [1]);
    press(list, 'ArrowDown', { target: links[0] });
    expect(focused()).toEqual([2]);
    press(list, 'ArrowUp', { target: links[3] });
    expect(links[2]!.calls).toEqual(['focus', 'focus']);
    press(list, 'ArrowUp', { target: links[0] });
    expect(field.calls).toEqual(['focus']);
  });

  test('stays at the last result', () => {
    const { list, links, focused } = resultsOf(2);
    expect(press(list, 'ArrowDown', { target: links[1] })).toBe(true);
    expect(focused()).toEqual([]);
  });

  test('leaves other keys and other places alone', () => {
    const { list, links, field } = resultsOf(2);
    expect(press(list, 'Enter', { target: links[0] })).toBe(false);
    expect(press(list, 'ArrowDown', { target: new FakeElement() })).toBe(false);
    expect(press(list, 'Escape', { target: new FakeElement() })).toBe(false);
    expect(field.calls).toEqual([]);
  });

  test('leads from a result back to the field with Escape', () => {
    const { list, links, field } = resultsOf(2);
    expect(press(list, 'Escape', { target: links[1] })).toBe(true);
    expect(field.calls).toEqual(['focus']);
  });

  test('empties the field with Escape as if the reader had, and does nothing to an empty one', () => {
    const { field } = resultsOf(2);
    const inputs: string[] = [];
    field.addEventListener('input', () => inputs.push(field.value));
    expect(press(field, 'Escape')).toBe(true);
    expect(inputs).toEqual(['']);
    expect(press(field, 'Escape')).toBe(false);
    expect(inputs).toEqual(['']);
  });
});
