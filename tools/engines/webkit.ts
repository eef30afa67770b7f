import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { find } from './find.ts';
import { startWebDriver, type WebDriver } from './web-driver.ts';

const programs = {
  Xvfb: ['Xvfb'],
  WebKitWebDriver: ['WebKitWebDriver'],
  MiniBrowser: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/{lib,libexec,lib64}/webkit2gtk-4.1/MiniBrowser'],
};

/** The keys that are no letter, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function keyOf(name: string): string {
  const key = keys[name] ?? name;
  if ([...key].length > 1)
    throw new Error(`sendKeys: "${name}" is no key that tools/engines/webkit.ts knows; add it there`);
  return key;
}

/**
 * WebKitGTK in one window, one file after the other. A launcher of our own, because the one for WebDriver brings 165
 * packages for the five commands that are needed here.
 */
class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** For the runner's own commands: `sendKeys` is then asked of this object. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #paths: Readonly<Record<keyof typeof programs, string>>;
  #driver: WebDriver | undefined;
  #session = '';
  #active = '';

  constructor(paths: Readonly<Record<keyof typeof programs, string>>) {
    this.#paths = paths;
  }

  async initialize(): Promise<void> {
    this.#driver = await startWebDriver(this.#paths.Xvfb, this.#paths.WebKitWebDriver);
    await this.#open();
  }

  async #open(): Promise<void> {
    if (!this.#driver) throw new Error('WebKit: is not started');
    const browser = { binary: this.#paths.MiniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } };
    const { sessionId } = (await this.#driver.ask('POST', '/session', { capabilities })) as { sessionId: string };
    this.#session = `/session/${sessionId}`;
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

  async #ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    if (!this.#driver) throw new Error('WebKit: is not started');
    return this.#driver.ask(method, this.#session + path, body);
  }
}

export function webkit(): BrowserLauncher | undefined {
  const found = find('WebKit', programs, ['xvfb', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0']);
  return found && new WebKitLauncher(found);
}
