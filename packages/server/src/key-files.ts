import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rotate, type KeyRing } from '@huitou/proof/key-ring.js';
import { generateKey, importSigningKey, type PrivateJwk, type SigningKey } from '@huitou/proof/sign.js';
import type { Keys } from '@huitou/api/badge/keys.js';
import { explainKeyFault } from './explain-key-fault.ts';

/** Keys kept in a folder, and the public halves that a build of the tags compiles in. */
export interface KeyFiles extends Keys {
  /** Public keys of both roots (`x`, base64url): the second is a spare for the day the first is lost. */
  readonly roots: readonly [string, string];
  /** When the first root was made, in milliseconds since 1970. */
  readonly madeAt: number;
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
    throw damaged(file, 'is not JSON', error);
  }
}

const damaged = (file: string, what: string, cause?: unknown): Error =>
  new Error(
    `${file}: ${what}; restore it from a copy, or remove it to make new keys (all badges need a new build then)`,
    {
      cause,
    },
  );

/** Runs what writes at `path`, and makes one sentence of what goes wrong. */
async function written<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw new Error(explainKeyFault(path, error as Error), { cause: error });
  }
}

/** Written beside and renamed, so that a power cut leaves the old keys or the new ones and never half a file. */
async function writeJson(file: string, value: unknown): Promise<void> {
  const beside = `${file}.new`;
  await written(file, async () => {
    await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
    await rename(beside, file);
  });
}

async function rootKey(file: string): Promise<SigningKey> {
  const known = await readJson<PrivateJwk>(file);
  const key = known ?? (await generateKey());
  if (!known) await writeJson(file, key);
  return importSigningKey(key).catch((error: unknown) => {
    throw damaged(file, 'holds no key', error);
  });
}

const isRing = (value: unknown): value is KeyRing => {
  const { seq, keys } = (value ?? {}) as Partial<KeyRing>;
  const isKey = ({ kid, jwk, nbf, exp }: KeyRing['keys'][number]): boolean =>
    [kid, jwk?.x, jwk?.d].every((text) => typeof text === 'string') && Number.isFinite(nbf) && Number.isFinite(exp);
  return Number.isInteger(seq) && Array.isArray(keys) && keys.every(isKey);
};

/** The statement keys in `file`; none where there is no file. */
export async function readRing(file: string): Promise<KeyRing> {
  const ring = await readJson<unknown>(file);
  if (ring === undefined) return { seq: 0, keys: [] };
  if (!isRing(ring)) throw damaged(file, 'holds no statement keys');
  return ring;
}

/**
 * Opens the keys in `folder`, making what is missing: `root-1.json`, `root-2.json` (a spare, better kept elsewhere once
 * its public half is known) and `ring.json` with the statement keys. Only this user can read them.
 */
export async function openKeyFiles(folder: string): Promise<KeyFiles> {
  await written(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  });
  const root = await rootKey(join(folder, 'root-1.json'));
  const spare = await rootKey(join(folder, 'root-2.json'));
  const file = join(folder, 'ring.json');
  let ring = await readRing(file);
  // One after the other: two rotations at once would each make a key and forget the other's.
  let turn: Promise<KeyRing> = Promise.resolve(ring);

  const rotateAndKeep = async (now: number): Promise<KeyRing> => {
    const due = await rotate(ring, now);
    if (due !== ring) await writeJson(file, due);
    return (ring = due);
  };

  return {
    root,
    roots: [root.publicJwk.x, spare.publicJwk.x],
    madeAt: (await stat(join(folder, 'root-1.json'))).mtimeMs,
    ring: (now) =>
      (turn = turn.then(
        () => rotateAndKeep(now),
        () => rotateAndKeep(now),
      )),
  };
}
