/** What is not there by then is not waited for any longer. */
const PATIENCE_MS = 10_000;

/** Something that did not come in time; it may still come later. */
export class TimedOut extends Error {}

/** Settles as `work` does, or rejects with a TimedOut when that takes too long. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut('no answer in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
