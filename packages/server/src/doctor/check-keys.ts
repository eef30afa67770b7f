import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keyInUse, type KeyRing } from '@huitou/proof/key-ring.js';
import { readRing } from '../key-files.ts';
import { bad, good, type Finding } from './check.ts';

const DAY = 86_400;
/** Seconds that are left of the last key when the next one should be there: it is made 30 days before it is needed. */
const NOTICE = 29 * DAY;
const names = ['root-1.json', 'root-2.json', 'ring.json'];

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

/** Paths that somebody else than their owner may read or write. */
async function open(folder: string, files: readonly string[]): Promise<string[]> {
  if (process.platform === 'win32') return [];
  const paths = [folder, ...files.map((name) => join(folder, name))];
  const modes = await Promise.all(paths.map(modeOf));
  return paths.filter((_, i) => ((modes[i] ?? 0) & 0o077) !== 0);
}

function isInUse(ring: KeyRing, seconds: number): boolean {
  try {
    return keyInUse(ring, seconds) !== undefined;
  } catch {
    return false;
  }
}

/** Whether the issuer's keys are there, for nobody else's eyes, and changed in time. `now` in milliseconds. */
export async function keys(keysDir: string, now: number): Promise<Finding> {
  const folder = resolve(keysDir);
  const there = await readdir(folder).catch(() => undefined);
  const missing = names.filter((name) => !there?.includes(name));
  if (!there || missing.length === names.length) {
    return bad(`${folder} holds none`, 'start the server once, which makes them, or set KEYS_DIR to their folder');
  }
  const roots = missing.filter((name) => name.startsWith('root'));
  if (roots.length > 0) return bad(`${folder} lacks ${roots.join(', ')}`, 'restore it from a copy: badges need it');
  const [loose] = await open(folder, there);
  if (loose !== undefined) return bad(`${loose} may be read by others`, `chmod -R go= ${folder}`);
  const ring = await readRing(join(folder, 'ring.json'));
  const seconds = Math.floor(now / 1000);
  const until = Math.max(0, ...ring.keys.filter(({ revoked }) => !revoked).map(({ exp }) => exp));
  if (!isInUse(ring, seconds) || until - seconds < NOTICE) {
    return bad('the next statement key is overdue', 'start the server, which makes it when it is asked for its keys');
  }
  return good(
    `${ring.keys.length} statement keys, the last until ${new Date(until * 1000).toISOString().slice(0, 10)}`,
  );
}
