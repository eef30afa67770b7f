import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const key = 'a-key-of-the-benchmark';
const server = fileURLToPath(new URL('breath-server.ts', import.meta.url));
const minute = 60_000;
/** Lines of one request. */
const together = 200;

const event = (n: number, type: string, data: object): string => {
  const at = new Date(Date.UTC(2025, 0, 1) + n * minute).toISOString();
  return JSON.stringify({ id: `e${n}`, type, at, data: type === 'order' ? { ...data, paidAt: at } : data });
};

/** The event with this number: first who the merchant is, then order after order. */
function eventOf(n: number): string {
  if (n === 0) return event(n, 'industry', { id: 'tea', name: 'Tea' });
  if (n === 1) return event(n, 'merchant', { id: 'm', name: 'M', industry: 'tea' });
  return event(n, 'order', { id: `o${n}`, merchant: 'm', buyer: `b${n % 997}` });
}

/** A server over a store that is sent events without pause, and killed in the middle of it. */
export class KilledServer {
  /** Events below this number have been acknowledged; those below `sent` may have arrived. */
  acknowledged = 0;
  sent = 0;
  readonly #databaseUrl: string;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  /** Starts, takes in events, and is killed at a moment within `ms` milliseconds of the first answer. @throws if it does not start. */
  async live(ms: number): Promise<void> {
    const child = fork(server, [this.#databaseUrl, key], { execArgv: ['--conditions=source'] });
    const ended = once(child, 'exit');
    const told = await Promise.race([once(child, 'message'), ended]);
    const port = (told[0] as { port?: number } | null)?.port;
    if (port === undefined) throw new Error(`a server did not start again after ${this.acknowledged} events`);
    let killing: NodeJS.Timeout | undefined;
    try {
      for (;;) await this.#send(port, () => (killing ??= setTimeout(() => child.kill('SIGKILL'), ms)));
    } catch (error) {
      if (isAlive(child)) throw error;
    } finally {
      clearTimeout(killing);
      child.kill('SIGKILL');
      await ended;
    }
  }

  /** Sends some lines; answers count as they arrive, also of a body that breaks off. */
  async #send(port: number, answered: () => void): Promise<void> {
    const from = this.acknowledged;
    const lines = Array.from({ length: together }, (_, i) => eventOf(from + i));
    this.sent = Math.max(this.sent, from + together);
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    const response = await fetch(`http://127.0.0.1:${port}/v1/events`, {
      method: 'POST',
      headers,
      body: lines.join('\n'),
    });
    if (!response.ok) throw new Error(`events were answered with ${response.status}: ${await response.text()}`);
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const whole = `${rest}${chunk}`.split('\n');
      rest = whole.pop() ?? '';
      for (const text of whole) {
        const { line, status } = JSON.parse(text) as { line: number; status: string };
        if (status !== 'applied' && status !== 'duplicate') throw new Error(`line ${line} was answered: ${text}`);
        this.acknowledged = from + line;
        answered();
      }
    }
  }
}

const isAlive = ({ exitCode, signalCode, killed }: ChildProcess): boolean =>
  exitCode === null && signalCode === null && !killed;
