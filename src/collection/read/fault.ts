/** A problem with a line or, where `line` is null, with a whole file, before the file name is added. */
export interface Fault {
  line: number | null;
  code: string;
  message: string;
}
