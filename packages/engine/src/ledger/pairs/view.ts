import type { MethodDocument } from '@huitou/contract/method-document.js';

/** Under which method and until when a pair is looked at. */
export interface View {
  readonly method: MethodDocument;
  /** Milliseconds. */
  readonly asOf: number;
  /** Orders from which on a pair is kept by sums; for tests. */
  readonly crowd?: number | undefined;
}
