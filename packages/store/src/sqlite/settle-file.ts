import { chmodSync, closeSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

function sync(path: string, flags: string): void {
  const open = openSync(path, flags);
  fsyncSync(open);
  closeSync(open);
}

/** Gives the finished file `part` its name `file` once it is on disk, in the place of what had it. @returns its bytes. */
export function settleFile(part: string, file: string): number {
  chmodSync(part, 0o600);
  sync(part, 'r+');
  renameSync(part, file);
  // What a folder lists has to reach the disk by itself; Windows has no such thing.
  if (process.platform !== 'win32') sync(dirname(file), 'r');
  return statSync(file).size;
}
