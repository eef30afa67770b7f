import { setTimeout as wait } from 'node:timers/promises';

/** The platform key that the servers are started with. */
export const key = 'a-platform-key-of-a-test';

/** A server that may take events. */
export interface Receiver {
  /** Its origin. */
  readonly at: string;
}

const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
const minute = 60_000;
const event = (n: number, type: string, data: object): string => {
  const at = new Date(Date.UTC(2026, 0, 1) + n * minute).toISOString();
  return JSON.stringify({ id: `e${n}`, type, at, data: type === 'order' ? { ...data, paidAt: at } : data });
};
/** The event with this number: first who the merchant is, then order after order. */
function eventOf(n: number): string {
  if (n === 0) return event(n, 'industry', { id: 'tea', name: 'Tea' });
  if (n === 1) return event(n, 'merchant', { id: 'm', name: 'M', industry: 'tea' });
  return event(n, 'order', { id: `o${n}`, merchant: 'm', buyer: `b${n % 997}` });
}

/** Sends events without end to whichever server takes them, each again until it is acknowledged. */
export class EndlessSender {
  /** Events below this number have been acknowledged. */
  acknowledged = 0;
  readonly problems = new Set<string>();
  readonly #servers: () => readonly Receiver[];
  #stopped = false;
  #turn = 0;

  constructor(servers: () => readonly Receiver[]) {
    this.#servers = servers;
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      const servers = this.#servers();
      const server = servers[this.#turn % servers.length];
      if (!server || !(await this.#send(server.at).catch(() => false))) {
        this.#turn++;
        await wait(20);
      }
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Sends `count` events from number `from` on once more. @returns how each was answered, by whichever server writes. */
  async again(at: string, from: number, count: number): Promise<string[]> {
    const body = Array.from({ length: count }, (_, i) => eventOf(from + i)).join('\n');
    for (;;) {
      const response = await fetch(`${at}/v1/events`, { method: 'POST', body, headers });
      const text = await response.text();
      if (response.ok) {
        const lines = text.trim().split('\n');
        return lines.map((line) => (JSON.parse(line) as { status: string }).status);
      }
      await wait(20);
    }
  }

  /** Sends some lines; answers count as they arrive, also of a body that breaks off. Returns whether all were taken. */
  async #send(at: string): Promise<boolean> {
    const from = this.acknowledged;
    const lines = Array.from({ length: 200 }, (_, i) => eventOf(from + i));
    const response = await fetch(`${at}/v1/events`, { method: 'POST', body: lines.join('\n'), headers });
    if (!response.ok) {
      this.problems.add(((await response.json()) as { type: string }).type);
      return false;
    }
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const whole = `${rest}${chunk}`.split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) {
        const { line: number, status } = JSON.parse(line) as { line: number; status: string };
        if (status !== 'applied' && status !== 'duplicate') return false;
        this.acknowledged = from + number;
      }
    }
    return this.acknowledged === from + lines.length;
  }
}
