/** Timeout for loads. */
const PATIENCE_MS = 10_000;

/** A load that timed out; it may still succeed later. */
export class TimedOut extends Error {}

/** Settles like `work`, or rejects with a TimedOut after the timeout. */
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
