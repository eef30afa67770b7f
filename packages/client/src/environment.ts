/** What the tabs of a browser hear each other by. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** What a broker needs of the page it works in: the page itself, or a stand-in whose clock a test moves. */
export interface Environment {
  fetch(address: string, init: RequestInit): Promise<Response>;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
  addEventListener(type: 'online' | 'pagehide' | 'pageshow', listener: () => void): void;
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  /** Where the browser has it: its window, while one is open. */
  readonly documentPictureInPicture?: { readonly window: unknown };
  readonly navigator: { readonly onLine: boolean; readonly locks?: Pick<LockManager, 'request'> };
  readonly BroadcastChannel?: new (name: string) => Channel;
  /** The time of day. A person may set it, so no pause is measured by it. */
  readonly Date: { now(): number; parse(text: string): number };
  /** Milliseconds of a clock that is never set. */
  readonly performance: { now(): number };
  readonly Math: { random(): number };
}
