import { inTime } from './timeout.ts';

/**
 * What the scripts of a page tell the boot script, which says to the reader what did not arrive. Both know these
 * names of events.
 */
export const pageEvents = {
  ran: 'papershelf:ran',
  lost: 'papershelf:lost',
  found: 'papershelf:found',
  cure: 'papershelf:cure',
  reload: 'papershelf:reload',
} as const;

/** A script fetched later that did not arrive. Browsers do not ask again for one that failed: a reload does. */
export class ScriptLost extends Error {}

/** Runs what a script of the page is for, each part whether or not another one throws, and says that it ran. */
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
 * Loads what a script exports under this name that the page did not need at once. Rejects with a ScriptLost, and has the
 * page say so, when it does not arrive, not in time, or is another one.
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

/** Loads the page anew, its scripts from the server itself. */
export function reloadPage(): void {
  document.dispatchEvent(new Event(pageEvents.reload));
}

/**
 * Loads the page anew by itself, once a lost script can be had. For pages whose address holds all that was asked for,
 * and readers who wait for it.
 */
export function curePage(): void {
  document.dispatchEvent(new Event(pageEvents.cure));
}
