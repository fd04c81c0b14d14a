import { describe, expect, test } from 'vitest';
import { bootScript, rememberedChoices } from '../../src/site/boot.ts';

/** What the script leaves on the root element, given what a browser remembers. */
function boot(getItem: (key: string) => string | null, search = ''): Record<string, string> {
  const dataset: Record<string, string> = {};
  const run = new Function('document', 'localStorage', 'location', rememberedChoices);
  run({ documentElement: { dataset } }, { getItem }, { search });
  return dataset;
}

const remembering = (memory: Record<string, string>) => boot((key) => memory[key] ?? null);

describe('the boot script', () => {
  test('says that scripts run, and chooses nothing where nothing is remembered', () => {
    expect(remembering({})).toEqual({ scripts: 'on' });
  });

  test('says whether the address asks for something', () => {
    expect(boot(() => null, '?q=lora')).toEqual({ scripts: 'on', asked: 'on' });
  });

  test.for([['light'], ['dark']])('brings back the theme "%s"', ([theme]) => {
    expect(remembering({ 'papershelf:theme': theme! })).toEqual({ scripts: 'on', theme });
  });

  test.for([['titles'], ['full']])('brings back the density "%s"', ([density]) => {
    expect(remembering({ 'papershelf:density': density! })).toEqual({ scripts: 'on', density });
  });

  test('believes no other value', () => {
    expect(remembering({ 'papershelf:theme': 'pink', 'papershelf:density': '"><script>' })).toEqual({
      scripts: 'on',
    });
  });

  test('gets by without a memory', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    expect(boot(forbidden)).toEqual({ scripts: 'on' });
  });

  test('can stand in a page as it is', () => {
    expect(bootScript).not.toMatch(/<|\n/);
  });
});
