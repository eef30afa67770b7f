/** Something in the documentation that a reader can find: the start of a page, a section of it, or a story. */
export interface SearchEntry {
  readonly page: string;
  /** Empty for the start of a page. */
  readonly heading: string;
  /** Address, relative to the documentation. */
  readonly to: string;
  readonly text: string;
}
