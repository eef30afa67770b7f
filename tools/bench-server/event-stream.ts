import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Lines written in one go. */
const together = 200;

/** A client that sends line after line in one body, as fast as they are taken, and reads the answers meanwhile. */
export class EventStream {
  /** Lines that have been answered. */
  answered = 0;
  #stopped = false;
  readonly #request: ClientRequest;
  readonly #sent: Promise<void>;
  readonly #ended: Promise<unknown>;

  constructor(port: number, key: string, lines: Iterator<string>) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    this.#request = request({ host: '127.0.0.1', port, path: '/v1/events', method: 'POST', headers });
    this.#ended = once(this.#request, 'close').catch(() => {});
    this.#request.on('response', (response) => {
      response.on('data', (part: Buffer) => {
        for (const byte of part) if (byte === 10) this.answered++;
      });
    });
    this.#sent = this.#send(lines);
  }

  async #send(lines: Iterator<string>): Promise<void> {
    while (!this.#stopped) {
      const some: string[] = [];
      while (some.length < together) {
        const { value, done } = lines.next();
        if (done) break;
        some.push(value);
      }
      if (some.length === 0) break;
      if (!this.#request.write(`${some.join('\n')}\n`)) await once(this.#request, 'drain');
    }
  }

  /** Resolves once so many lines have been answered. */
  async until(answers: number): Promise<void> {
    while (this.answered < answers) await wait(20);
  }

  /** Sends all that is left; resolves with the last answer. */
  async end(): Promise<void> {
    await this.#sent;
    this.#request.end();
    await this.#ended;
  }

  /** Breaks off. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#request.on('error', () => {});
    await this.#sent;
    this.#request.destroy();
  }
}
