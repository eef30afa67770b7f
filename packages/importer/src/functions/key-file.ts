import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ImportError, messageOf } from '../import-error.ts';

const SHORTEST = 32;

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | null)?.code;

export const randomKey = (): Buffer => randomBytes(32);

/** The key of pseudonyms in a file; undefined where there is no such file. @throws ImportError for one that is none. */
export function findKey(path: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ImportError(`${path}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
  if (text.length < SHORTEST) {
    throw new ImportError(`${path}: holds ${text.length} characters; a key has ${SHORTEST} or more`);
  }
  return Buffer.from(text);
}

/**
 * The key of pseudonyms in a file, which is made where there is none: readable by its owner only, and never overwritten,
 * since everybody would become someone else.
 *
 * @throws ImportError where it cannot be read or made.
 */
export function readKey(path: string): Buffer {
  const key = findKey(path);
  if (key) return key;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${randomKey().toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another import made it meanwhile.
    if (codeOf(error) !== 'EEXIST') {
      throw new ImportError(`${path}: cannot be made: ${messageOf(error)}`, { cause: error });
    }
  }
  return findKey(path) ?? randomKey();
}
