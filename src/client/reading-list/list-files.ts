import { buildListFile, mergeOf, parseListFile } from '../../reading-list/list-file.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { textActions } from '../page/text-actions.ts';
import type { ListContext } from './list-context.ts';

const LARGEST_FILE = 10_000_000;

const saveJson = (name: string, text: string) => textActions.save(name, text, 'application/json');

function setUpBackup({ page, root, addresses, store, known, say }: ListContext): void {
  part(root, 'list-export').addEventListener('click', async () => {
    const aside = readable(await store.damaged());
    const exported = new Date().toISOString();
    const text = buildListFile(store.list, {
      collection: root.dataset.collection ?? '',
      exported,
      aside,
      address: ({ id, slug }) => page.location.origin + addresses.paper(known.all.get(id)?.slug ?? slug),
    });
    saveJson(`reading-list-${exported.slice(0, 10)}.json`, text);
    const also = aside.length > 0 ? ', and what was kept aside' : '';
    say(`Backed up ${countOf(store.list.length, 'paper')}, with notes and marks${also}.`);
  });
}

function showFaults(root: HTMLElement, faults: readonly string[]): void {
  const place = part(root, 'list-faults');
  place.hidden = faults.length === 0;
  const lines = faults.map((fault) => {
    const line = document.createElement('li');
    line.textContent = fault;
    return line;
  });
  place.replaceChildren(...lines);
}

async function importFile({ root, store, say }: ListContext, file: File): Promise<void> {
  showFaults(root, []);
  const name = `“${file.name}”`;
  if (file.size > LARGEST_FILE) {
    say(`Nothing was changed: ${name} is too large for a reading list.`);
    return;
  }
  const read = parseListFile(await file.text(), new Date().toISOString());
  if ('fault' in read) {
    say(`Nothing was changed: ${name} could not be used. ${read.fault}`);
    return;
  }
  const { entries, unusable } = read;
  const { added, there, changed } = mergeOf(store.list, entries);
  if (added + changed > 0) await store.change({ add: entries });
  const joined = changed > 0 ? ` (${changed} with a note or mark joined to yours)` : '';
  const lost = unusable.length > 0 ? `, ${unusable.length} could not be used` : '';
  say(`Restored from ${name}: ${countOf(added, 'paper')} added, ${there} already there${joined}${lost}.`);
  showFaults(root, unusable);
}

function setUpRestore(context: ListContext): void {
  const field = part<HTMLInputElement>(context.root, 'list-import');
  for (const button of context.root.querySelectorAll('[data-list-restore]'))
    button.addEventListener('click', () => field.click());
  field.addEventListener('change', async () => {
    const file = field.files?.[0];
    if (!file) return;
    try {
      await importFile(context, file);
    } catch {
      context.say(`Nothing was changed: “${file.name}” could not be read.`);
    }
    // The same file can be chosen again.
    field.value = '';
  });
}

/** Stored values may be of kinds that JSON does not know; what it cannot say stands there as text. */
function readable(values: readonly unknown[]): unknown[] {
  const plain = (_key: string, value: unknown) =>
    typeof value === 'bigint' || value === undefined
      ? String(value)
      : value instanceof Map || value instanceof Set
        ? [...value]
        : value;
  try {
    return JSON.parse(JSON.stringify(values, plain));
  } catch {
    return values.map(String);
  }
}

/** Offers what was kept aside because it could not be read; it can be thrown away once it was downloaded. */
export async function offerDamaged({ root, store, say }: ListContext): Promise<void> {
  const place = part(root, 'list-damaged');
  place.hidden = (await store.damaged()).length === 0;
  const forget = part(place, 'damaged-forget');
  part(place, 'damaged-download').onclick = async () => {
    saveJson('reading-list-damaged.json', JSON.stringify(readable(await store.damaged()), null, 2));
    forget.hidden = false;
  };
  forget.onclick = async () => {
    await store.forgetDamaged();
    place.hidden = true;
    say('What was kept aside is gone.');
  };
}

/** Folds the menu away once something in it was chosen, or Escape pressed; the focus stays at its button. */
function setUpMenu({ root }: ListContext): void {
  const menu = part<HTMLDetailsElement>(root, 'list-more');
  const fold = () => {
    menu.open = false;
    menu.querySelector('summary')!.focus();
  };
  for (const button of menu.querySelectorAll('button')) button.addEventListener('click', fold);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) fold();
  });
}

/** Wires backing the list up to a file, and restoring it from one. */
export function setUpFiles(context: ListContext): void {
  setUpMenu(context);
  setUpBackup(context);
  setUpRestore(context);
}
