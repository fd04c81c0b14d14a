/** Shares one load among all callers and caches its result; after a failure the next call loads again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    if (loading) return loading;
    const mine = load();
    loading = mine;
    mine.catch(() => {
      if (loading === mine) loading = null;
    });
    return mine;
  };
}

/** The results of several loads, in order. Rejects only after all have settled, so a retry covers all. */
export async function loadAll<T extends readonly unknown[] | []>(
  loads: {
    readonly [Place in keyof T]: Promise<T[Place]>;
  },
): Promise<T> {
  await Promise.allSettled(loads);
  return (await Promise.all(loads)) as unknown as T;
}
