/**
 * The result of `use`, null where it throws: browsers throw when storage is blocked or full. Then a
 * preference is only not remembered.
 * @example tryStorage(() => 'dark') // => 'dark'
 */
export function tryStorage<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
