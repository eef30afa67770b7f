/** A feature above the floor that is used all the same. */
export interface Allowed {
  /** As tools/floor.ts prints it. */
  readonly feature: string;
  /** The file that uses it, or a pattern of files. */
  readonly file: string;
  /** What an engine without it shows or does instead. */
  readonly why: string;
}

/** Entries that nothing needs any more are an error. */
export const allowed: readonly Allowed[] = [];
