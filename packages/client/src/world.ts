/** What a broker needs of the page it works in: the page itself, or a stand-in whose clock a test moves. */
export interface World {
  fetch(address: string, init: RequestInit): Promise<Response>;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
  addEventListener(type: 'online', listener: () => void): void;
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  readonly navigator: { readonly onLine: boolean };
  readonly Date: { now(): number; parse(text: string): number };
  readonly Math: { random(): number };
}
