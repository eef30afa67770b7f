import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { find } from './find.ts';
import { startWebDriver, type WebDriver } from './web-driver.ts';
import { keyOf } from './web-driver-keys.ts';

/** Where WebKitGTK may be. */
export const webkitPrograms = {
  Xvfb: ['Xvfb'],
  WebKitWebDriver: ['WebKitWebDriver'],
  MiniBrowser: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/{lib,libexec,lib64}/webkit2gtk-4.1/MiniBrowser'],
};

/** Opens a window; with the path below which WebDriver takes commands for it. */
export async function openWindow(driver: WebDriver, miniBrowser: string): Promise<string> {
  const browser = { binary: miniBrowser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } };
  const { sessionId } = (await driver.ask('POST', '/session', { capabilities })) as { sessionId: string };
  return `/session/${sessionId}`;
}

/**
 * WebKitGTK in one window, one file after the other. A launcher of our own, because the one for WebDriver brings 165
 * packages for the few commands that are needed here.
 */
class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** For the runner's own commands: `sendKeys` and the like are then asked of this object. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #paths: Readonly<Record<keyof typeof webkitPrograms, string>>;
  #driver: WebDriver | undefined;
  #session = '';
  #active = '';

  constructor(paths: Readonly<Record<keyof typeof webkitPrograms, string>>) {
    this.#paths = paths;
  }

  async initialize(): Promise<void> {
    this.#driver = await startWebDriver(this.#paths.Xvfb, this.#paths.WebKitWebDriver);
    await this.#open();
  }

  async #open(): Promise<void> {
    if (!this.#driver) throw new Error('WebKit: is not started');
    this.#session = await openWindow(this.#driver, this.#paths.MiniBrowser);
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#ask('DELETE', '').catch(console.error);
    await this.#driver?.stop();
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#active = id;
    // A page that crashed took its window along.
    await this.#ask('POST', '/url', { url }).catch(async () => {
      await this.#open();
      await this.#ask('POST', '/url', { url });
    });
  }

  isActive(id: string): boolean {
    return this.#active === id;
  }

  async getBrowserUrl(): Promise<string | undefined> {
    return this.#ask('GET', '/url').then(String, (error: Error) => void console.error(error.message));
  }

  async stopSession(): Promise<SessionResult> {
    this.#active = '';
    await this.#ask('POST', '/url', { url: 'about:blank' }).catch(() => {});
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit: has no window to debug in here'));
  }

  async sendKeys(_: string, names: readonly string[]): Promise<void> {
    const actions = names.map(keyOf).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async sendMouseMove(_: string, x: number, y: number): Promise<void> {
    await this.#point([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  async sendMouseClick(_: string, x: number, y: number): Promise<void> {
    await this.#point([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async #point(actions: readonly object[]): Promise<void> {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#ask('POST', '/actions', { actions: [mouse] });
  }

  async #ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    if (!this.#driver) throw new Error('WebKit: is not started');
    return this.#driver.ask(method, this.#session + path, body);
  }
}

export function webkit(): BrowserLauncher | undefined {
  const found = find('WebKit', webkitPrograms, ['xvfb', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0']);
  return found && new WebKitLauncher(found);
}
