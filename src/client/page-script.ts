/**
 * What the scripts of a page tell the boot script, which says to the reader what did not arrive. Both know these
 * names of events.
 */
export const pageEvents = {
  ran: 'papershelf:ran',
  lost: 'papershelf:lost',
  found: 'papershelf:found',
  reload: 'papershelf:reload',
} as const;

/** A script fetched later that did not arrive. Browsers do not ask again for one that failed: a reload does. */
export class ScriptLost extends Error {}

/** A script that is not there by then is said to be missing. */
const PATIENCE_MS = 10_000;

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
 * Loads a script that the page did not need at once. Rejects with a ScriptLost, and has the page say so, when it does
 * not arrive or not in time.
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<T> {
  const loading = load();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([loading, late]);
  } catch (error) {
    document.dispatchEvent(new Event(pageEvents.lost));
    loading.then(() => document.dispatchEvent(new Event(pageEvents.found))).catch(() => {});
    throw new ScriptLost(String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Loads the page anew, its scripts from the server itself. */
export function reloadPage(): void {
  document.dispatchEvent(new Event(pageEvents.reload));
}
