import { expect, test } from 'vitest';
import { buildFirstSettings, type FirstSettings } from '../../../scripts/init/first-settings.ts';
import { collectionSettingsSchema } from '../../../src/collection/settings/collection-settings.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';

const parse = (text: string) => parseSettings({ collection: { name: 'collection.yaml', text } });
const unknown: FirstSettings = { title: null, snapshot: null, columns: {} };

test('where nothing is known, the settings are the defaults', () => {
  expect(parse(buildFirstSettings(unknown)).value?.collection).toEqual(collectionSettingsSchema.parse({}));
});

test('what is known is read back as it was given', () => {
  const known = {
    title: 'Sleep: "deep" # and \\ shallow',
    snapshot: '2026-11-22',
    columns: { title: 'Paper name: main', abstract: 'no' },
  };
  expect(parse(buildFirstSettings(known)).value?.collection).toMatchObject(known);
});

test('each setting that is off can be switched on as it stands', () => {
  const text = buildFirstSettings(unknown).replaceAll(/^# (?=[a-zA-Z]+: )/gm, '');
  const { problems, value } = parse(text);
  expect(problems).toEqual([]);
  expect(value?.collection).toMatchObject({
    accent: '#1d5c8a',
    snapshot: '2026-01-31',
    site: 'https://example.org',
  });
});
