/** What an outbox needs of the page it works in: the page itself, or a stand-in whose clock and network a test moves. */
export interface OutboxEnvironment {
  fetch(address: string, init: RequestInit): Promise<Response>;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
  addEventListener(type: 'online', listener: () => void): void;
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  readonly navigator: {
    readonly onLine: boolean;
    /** Not there on pages without https. */
    readonly locks?: { request(name: string, work: () => Promise<void>): Promise<unknown> } | undefined;
  };
  readonly Date: { now(): number };
  readonly Math: { random(): number };
  /** Throws, or is not there, where the page may store nothing. */
  readonly indexedDB?: IDBFactory | undefined;
}

/** The page that this script runs in. */
export function pageEnvironment(): OutboxEnvironment {
  const { navigator, document, Date, Math } = globalThis;
  let factory: IDBFactory | undefined;
  try {
    factory = globalThis.indexedDB;
  } catch {
    // A frame without a right to storage throws at the mere name.
  }
  return {
    fetch: (address, init) => fetch(address, init),
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer),
    addEventListener: (type, listener) => addEventListener(type, listener),
    ...{ document, navigator, Date, Math, indexedDB: factory },
  };
}
