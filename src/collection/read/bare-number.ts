/** A slash makes it a page of so many, or a date. */
const NUMBER = /^(?!.*\/)[\p{P}\p{S}]?\p{N}[\p{N}\p{P}\p{S} ]{0,20}$/u;

/** Tells whether a line is a number and nothing else, such as "1984", "3.14" or "10,000". */
export const isBareNumber = (text: string): boolean => NUMBER.test(text);
