import { randomId, type Entry } from './entry.ts';
import type { EntryCache } from './entry-cache.ts';
import type { OutboxEnvironment } from './outbox-environment.ts';
import { sendEntry } from './send-entry.ts';

/** Milliseconds: the first pause before another try, which doubles, and the longest. */
const firstPause = 2_000;
const longestPause = 300_000;

/** Gets a token that is valid now; an empty text if there is none. */
export type Renew = () => Promise<string>;

/**
 * Sends an entry that waits, and writes down what came of it. Only ever one at a time for a key, see `oneAtATime`.
 *
 * @param renew asked once when the API says that the token has ended.
 * @param now whether it is tried before it is due.
 */
export async function attempt(
  environment: OutboxEnvironment,
  { read, update }: EntryCache,
  key: string,
  renew: Renew | undefined,
  now: boolean,
): Promise<void> {
  const { Date, Math: chance } = environment;
  const entry = await read(key);
  if (entry?.status !== 'waiting' || (!now && entry.due > Date.now())) return;

  const storedPicture = async (place: number, id: string): Promise<void> => {
    const named = (pictures: Entry['pictures']) => pictures.map((one, i) => (i === place ? { ...one, id } : one));
    await update(key, (old) => old && { ...old, pictures: named(old.pictures) });
  };
  const later = (old: Entry, code: string, wait: number): Entry => {
    const pause = chance.random() * Math.min(longestPause, firstPause * 2 ** old.tries);
    return { ...old, code, tries: old.tries + 1, due: Date.now() + Math.max(pause, wait) };
  };

  let outcome = await sendEntry(environment, entry, storedPicture);
  if ('code' in outcome && outcome.code === 'expired') {
    const token = await renew?.().catch(() => '');
    if (token && token !== entry.token) {
      const renewed = await update(key, (old) => old && { ...old, token });
      if (renewed) outcome = await sendEntry(environment, renewed, storedPicture);
    }
  }
  await update(key, (old) => {
    if (!old) return undefined;
    if ('code' in outcome && outcome.later) return later(old, outcome.code, outcome.wait);
    const ended = { ...old, token: '', changed: Date.now() };
    if ('value' in outcome) {
      return { ...ended, status: 'sent', code: '', draft: {}, pictures: [], answer: outcome.value };
    }
    // Changed and sent again it is another request.
    return { ...ended, status: 'refused', code: outcome.code, idempotencyKey: randomId() };
  });
}
