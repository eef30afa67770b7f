/** What adverts are put together from, a list for each place of a sentence. */
export interface AdvertParts {
  readonly openings: readonly string[];
  readonly offers: readonly string[];
  readonly contacts: readonly string[];
}

/** Parts with `|` between them, also at the end of a line; a part keeps its spaces, and may be empty. */
export const partsOf = (lines: string): readonly string[] => lines.trim().split(/\|(?:\n\s*)?/);
