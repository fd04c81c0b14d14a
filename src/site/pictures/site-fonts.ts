import { join } from 'node:path';

/** The families of the site, by the beginning of their files. */
export type FontFile = 'source-sans-3' | 'source-serif-4';

/** The alphabets that each family has a file for, the usual one first. */
export const FONT_SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

export const fontPackage = (family: FontFile) => `@fontsource/${family}`;

/** A file of an installed package. The project's folder is the working directory of every command that builds pages. */
export const packageFile = (name: string, ...path: string[]) =>
  join(process.cwd(), 'node_modules', name, ...path);

/** The WOFF file of a family for an alphabet and a weight, such as 400. */
export function fontPath(family: FontFile, subset: (typeof FONT_SUBSETS)[number], weight: number): string {
  return packageFile(fontPackage(family), 'files', `${family}-${subset}-${weight}-normal.woff`);
}
