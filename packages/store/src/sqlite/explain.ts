import { StoreError } from '../store.ts';

const BUSY = 5;

const damaged = 'is damaged; restore it from a copy, or move it away to start empty';
const unwritable = 'cannot be written; give this user the right to write it and its folder';
const placeless = 'lies where no folder can be made; name another place';
const full = 'lies on a disk that is full; make room';

/** SQLite's codes, without what it adds to them, and the system's, with what each means for whoever set the address. */
const causes: Readonly<Record<number | string, string>> = {
  [BUSY]: 'is in use by another program; stop that one first',
  8: unwritable,
  10: 'cannot be read or written on its disk; look into the system’s log',
  11: damaged,
  13: full,
  14: 'cannot be opened; check that it is a file, in a folder, and that this user may read and write both',
  26: 'is not an SQLite database; name another file, or move this one away',
  ...{ EACCES: unwritable, EPERM: unwritable, EROFS: unwritable },
  ...{ ENOTDIR: placeless, EEXIST: placeless, ENOENT: placeless, ENOSPC: full },
};

/** The code of an error, or of what caused it. */
function codeOf(error: unknown): number | string | undefined {
  const { errcode, code, cause } = error as { errcode?: number; code?: string; cause?: unknown };
  if (errcode !== undefined) return errcode & 0xff;
  if (code !== undefined && Object.hasOwn(causes, code)) return code;
  return cause ? codeOf(cause) : undefined;
}

/** Whether another process, or another connection of this one, holds what was asked for. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY;

/** Why the file `name` cannot be used, in one sentence. */
export function explain(name: string, error: Error): string {
  return `${name}: ${causes[codeOf(error) ?? ''] ?? error.message}`;
}

/** An error that is the file's fault becomes a sentence about it; one of the statement stays what it is. */
export function withCause(name: string, error: unknown): unknown {
  return codeOf(error) !== undefined && Object.hasOwn(causes, codeOf(error) ?? '')
    ? new StoreError(explain(name, error as Error), { cause: error })
    : error;
}
