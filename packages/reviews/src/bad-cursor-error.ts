/** A cursor that this reader did not make for this question. */
export class BadCursorError extends Error {
  constructor() {
    super('cursor: was not given out for this query; start again without it');
  }
}
