/** What a page has done to itself before the tags come. */
export interface Hostility {
  readonly what: string;
  /** Runs first. */
  readonly script?: string;
  /** Stands in the page before the tags. */
  readonly markup?: string;
  readonly policy?: string;
  /** Templates cannot be drawn there: the cards say that they failed and show the page's own content. */
  readonly cards?: 'own content';
  /** No tag can be defined or drawn there, and all show the page's own content. */
  readonly all?: 'own content';
}
