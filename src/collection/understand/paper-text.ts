/** What Papershelf reads of a paper: its id and the cleaned plain text of its title and abstract. */
export interface PaperText {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}
