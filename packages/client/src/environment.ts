/** What a broker needs of the page it works in: the page itself, or a stand-in whose clock a test moves. */
export interface Environment {
  fetch(address: string, init: RequestInit): Promise<Response>;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
  addEventListener(type: 'online', listener: () => void): void;
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  readonly navigator: { readonly onLine: boolean };
  /** The time of day. A person may set it, so no pause is measured by it. */
  readonly Date: { now(): number; parse(text: string): number };
  /** Milliseconds of a clock that is never set. */
  readonly performance: { now(): number };
  readonly Math: { random(): number };
}
