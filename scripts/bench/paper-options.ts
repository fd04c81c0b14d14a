/** The options of a bench over the papers of a content folder, or over some that are drawn from a file. */
export const paperOptions = {
  content: { type: 'string', default: 'content' },
  records: { type: 'string' },
  papers: { type: 'string' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;
