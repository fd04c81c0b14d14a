import { inTime } from './timeout.ts';

/** The events by which page scripts report to the inline boot script, which shows load errors. */
export const pageEvents = {
  ran: 'papershelf:ran',
  lost: 'papershelf:lost',
  found: 'papershelf:found',
  cure: 'papershelf:cure',
  reload: 'papershelf:reload',
} as const;

/** A lazy-loaded script that failed. Browsers do not request a failed module again without a reload. */
export class ScriptLost extends Error {}

/** Runs the set-up functions of a page, each even if another one throws, and reports that the script ran. */
export function runPageScript(...setUps: ((page: Document) => void)[]): void {
  for (const setUp of setUps) {
    try {
      setUp(document);
    } catch (error) {
      reportError(error);
    }
  }
  document.dispatchEvent(new Event(pageEvents.ran));
}

/**
 * Lazy-loads the export `name` of a module. Rejects with a ScriptLost, and makes the page show an error, when
 * the module fails to load, times out or lacks the export.
 */
export async function loadScript<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Promise<Module[Name]> {
  const loading = load().then((module) => {
    if (module[name] === undefined) throw new Error(`no ${String(name)} in it`);
    return module[name];
  });
  try {
    return await inTime(loading);
  } catch (error) {
    document.dispatchEvent(new Event(pageEvents.lost));
    loading.then(() => document.dispatchEvent(new Event(pageEvents.found))).catch(() => {});
    throw new ScriptLost(String(error));
  }
}

/** Reloads the page, with its scripts from the server. */
export function reloadPage(): void {
  document.dispatchEvent(new Event(pageEvents.reload));
}

/** Reloads the page once a lost script can be loaded; for pages whose address contains all their state. */
export function curePage(): void {
  document.dispatchEvent(new Event(pageEvents.cure));
}
