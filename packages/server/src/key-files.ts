import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rotate, type KeyRing } from '@huitou/proof/key-ring.js';
import { generateKey, importSigningKey, type PrivateJwk } from '@huitou/proof/sign.js';
import type { Keys } from '@huitou/api/badge/keys.js';

/** Keys kept in a folder, and the public halves that a build of the tags compiles in. */
export interface KeyFiles extends Keys {
  /** Public keys of both roots (`x`, base64url): the second is a spare for the day the first is lost. */
  readonly roots: readonly [string, string];
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readJson<T>(file: string): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Error(`${file}: cannot be read (${(error as Error).message}); let this user read it`, { cause: error });
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(
      `${file}: is not JSON; restore it from a copy, or remove it to make new keys (all badges need a new build then)`,
      { cause: error },
    );
  }
}

/** Written beside and renamed, so that a power cut leaves the old keys or the new ones and never half a file. */
async function writeJson(file: string, value: unknown): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(beside, file);
}

async function rootKey(file: string): Promise<PrivateJwk> {
  const known = await readJson<PrivateJwk>(file);
  if (known) return known;
  const made = await generateKey();
  await writeJson(file, made);
  return made;
}

/**
 * Opens the keys in `folder`, making what is missing: `root-1.json`, `root-2.json` (a spare, better kept elsewhere once
 * its public half is known) and `ring.json` with the statement keys. Only this user can read them.
 */
export async function openKeyFiles(folder: string): Promise<KeyFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const first = await rootKey(join(folder, 'root-1.json'));
  const second = await rootKey(join(folder, 'root-2.json'));
  const root = await importSigningKey(first);
  const file = join(folder, 'ring.json');
  let ring: KeyRing = (await readJson<KeyRing>(file)) ?? { seq: 0, keys: [] };
  // One after the other: two rotations at once would each make a key and forget the other's.
  let turn: Promise<KeyRing> = Promise.resolve(ring);

  const rotateAndKeep = async (now: number): Promise<KeyRing> => {
    const due = await rotate(ring, now);
    if (due !== ring) await writeJson(file, due);
    return (ring = due);
  };

  return {
    root,
    roots: [first.x, second.x],
    ring: (now) =>
      (turn = turn.then(
        () => rotateAndKeep(now),
        () => rotateAndKeep(now),
      )),
  };
}
