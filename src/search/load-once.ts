/** Shares one load among all who ask, and what it gave for good; a load that failed is begun anew by the next one. */
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

/**
 * All that these loads give, in order. A failure is told when none of them is on its way any more, so that whoever tries
 * again asks for all of it anew.
 */
export async function loadAll<T extends readonly unknown[] | []>(
  loads: {
    readonly [Place in keyof T]: Promise<T[Place]>;
  },
): Promise<T> {
  await Promise.allSettled(loads);
  return (await Promise.all(loads)) as unknown as T;
}
