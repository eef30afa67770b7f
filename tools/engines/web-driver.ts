import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** WebKitGTK's driver, with a screen of its own that nobody sees. */
export interface WebDriver {
  /** One command of the WebDriver standard; the answer's `value`. */
  ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

const patience = 15_000;

/** Starts an invisible screen and gives its number, which the X server chooses itself. */
async function startScreen(xvfb: string): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const lines = createInterface(process.stdio[3] as Readable);
  const [number] = await once(lines, 'line', { signal: AbortSignal.timeout(patience) });
  return { process, display: `:${number}` };
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill();
  await once(process, 'exit');
}

export async function startWebDriver(xvfb: string, driver: string): Promise<WebDriver> {
  const screen = await startScreen(xvfb);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await end(server);
    await end(screen.process);
  };
  process.once('exit', () => {
    server.kill();
    screen.process.kill();
  });

  const ask: WebDriver['ask'] = async (method, path, body) => {
    const init = method === 'POST' ? { method, body: JSON.stringify(body ?? {}) } : { method };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = (await response.json()) as { readonly value: { readonly message?: string } | null };
    if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${path} was answered with ${value?.message}`);
    return value;
  };

  for (const start = performance.now(); ; await sleep(50)) {
    if (await ask('GET', '/status').catch(() => false)) return { ask, stop };
    if (performance.now() - start < patience) continue;
    await stop();
    throw new Error(`WebKitWebDriver: does not listen on port ${port} after ${patience} ms`);
  }
}
