/**
 * What `use` gives, null where the browser refuses storage: it throws when a reader blocks it, or when it is full. That
 * may cost a reader the memory of a choice, never the choice itself.
 * @example tryStorage(() => localStorage.getItem('papershelf:theme')) // 'dark'
 */
export function tryStorage<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
