/** A reader has chosen another order or another part of the reviews. Bubbles out of shadow roots. */
export class FilterEvent extends Event {
  static readonly type = 'huitou-filter';
  /** As in the `sort` attribute. */
  readonly sort: string;
  /** As in the `filter` attribute: a query string, empty for all. */
  readonly filter: string;

  constructor(sort: string, filter: string) {
    super(FilterEvent.type, { bubbles: true, composed: true });
    this.sort = sort;
    this.filter = filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'huitou-filter': FilterEvent;
  }
}
