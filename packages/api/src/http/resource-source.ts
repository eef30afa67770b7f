/** How to make a document, and how to tell whether one made earlier still holds. */
export interface ResourceSource {
  /** Path and query in their one canonical form. */
  readonly address: string;
  /** Names the bytes before they exist: a 304 needs no body. Without quotes, and without the suffix of an encoding. */
  readonly etag: string;
  /** Media type; JSON unless it is said. */
  readonly type?: string;
  readonly cache: string;
  /** False as soon as the tag would be another one. Asked at every read, so it has to be cheap. */
  readonly isFresh: () => boolean;
  readonly build: () => Promise<string | Uint8Array<ArrayBuffer>>;
}
