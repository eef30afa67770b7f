import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { browserFlags, findBrowser } from '../browser.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

type Waiting = { readonly resolve: (result: Fields) => void; readonly reject: (error: Error) => void };

/** One end of the browser's protocol: the browser itself, or one page of it. */
export interface Session {
  send<T = Fields>(method: string, params?: Fields): Promise<T>;
  /** Calls `listener` at every event of this name; gives the way to leave. */
  on(event: string, listener: (params: Fields) => void): () => void;
}

/**
 * A headless browser that is spoken to by its protocol alone. What is timed runs here: a test driver puts a script world of
 * its own into every page, which costs as much as a small page does.
 */
export class Chrome implements Session {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<(params: Fields) => void>>();
  #last = 0;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(`${data}`) as Message));
  }

  static async launch(): Promise<Chrome> {
    const profile = mkdtempSync(join(tmpdir(), 'huitou-bench-chrome-'));
    // A window's own pages would be made ready for each page of ours.
    const quiet = ['--headless', '--disable-features=PreloadTopChromeWebUI,SpareRendererForSitePerProcess'];
    const flags = [...browserFlags, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const child = spawn(findBrowser(), [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    for await (const line of createInterface({ input: child.stderr as Readable })) {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (!address) continue;
      const socket = new WebSocket(address);
      await once(socket, 'open');
      child.stderr?.resume();
      return new Chrome(child, socket, profile);
    }
    throw new Error('bench: the browser ended before it could be spoken to; start it by hand and see what it says');
  }

  send = <T = Fields>(method: string, params: Fields = {}): Promise<T> => this.#send(method, params) as Promise<T>;

  on = (event: string, listener: (params: Fields) => void): (() => void) => this.#on(event, listener);

  /** A page in a context of its own, and the way to close both. */
  async openPage(): Promise<{ readonly session: Session; readonly close: () => Promise<unknown> }> {
    const context = await this.send<{ browserContextId: string }>('Target.createBrowserContext');
    const target = await this.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', ...context });
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', { ...target, flatten: true });
    const session: Session = {
      send: <T = Fields>(method: string, params: Fields = {}) => this.#send(method, params, sessionId) as Promise<T>,
      on: (event, listener) => this.#on(`${sessionId} ${event}`, listener),
    };
    return { session, close: () => this.send('Target.disposeBrowserContext', context) };
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    // It may be gone before it answers.
    this.send('Browser.close').catch(() => {});
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: Fields, sessionId?: string): Promise<Fields> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  #on(key: string, listener: (params: Fields) => void): () => void {
    const all = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, all.add(listener));
    return () => void all.delete(listener);
  }

  #receive({ id, sessionId, method, params = {}, result = {}, error }: Message): void {
    if (id === undefined) {
      const key = sessionId ? `${sessionId} ${method}` : `${method}`;
      for (const listener of this.#listeners.get(key) ?? []) listener(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
