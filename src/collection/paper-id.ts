/** How many characters the id of a paper has. */
export const ID_LENGTH = 10;

/** An id as part of a pattern: letters and digits of base32 (RFC 4648), in lower case. */
export const ID_PATTERN = '[a-z2-7]{10}';

/** Whether a value of unknown origin is an id as papers have them. */
export function isPaperId(value: unknown): value is string {
  return typeof value === 'string' && new RegExp(`^${ID_PATTERN}$`).test(value);
}
