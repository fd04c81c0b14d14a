declare module '@citation-js/core' {
  /** CSL data of everything that was read; `_graph` tells how. */
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string; generateGraph?: boolean });
    readonly data: Record<string, unknown>[];
    format(name: string, options?: Record<string, unknown>): string;
  }
  export const logger: { readonly _log: unknown[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
