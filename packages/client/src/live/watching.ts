/** What keeps the queries of one API up to date. */
export interface Live {
  /** From now on what is known of `merchant` follows what changes. Returns the way to leave. */
  watch(merchant: string): () => void;
}
