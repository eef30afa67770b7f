import { check } from '@huitou/contract/check.js';
import type { Schema } from '@huitou/contract/schema.js';

/** Milliseconds that an API may take for one answer. */
const PATIENCE = 30_000;

/** Asks an API for a document and checks its shape; undefined where nothing is at the address. */
export type AskApi = <T>(path: string, shape: Schema<T>) => Promise<T | undefined>;

/** @param api - Its address, such as `https://api.example`. */
export const askApi =
  (api: string): AskApi =>
  async <T>(path: string, shape: Schema<T>) => {
    const address = `${api.replace(/\/$/, '')}${path}`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${address}: answered ${answer.status}; try again later`);
    const value: unknown = await answer.json();
    const fault = check(shape, value);
    if (fault)
      throw new Error(`${address}: ${fault.pointer || 'the answer'} ${fault.reason}; this is no log of this version`);
    return value as T;
  };

/** Works through a list, a few at a time. */
export async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>, at = 8): Promise<void> {
  const left = all.values();
  const worker = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: at }, worker));
}
