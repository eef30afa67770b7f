import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOf } from './database-url.ts';
import { StoreError } from './store.ts';

/** The path that a `file:` address or a path names. @throws StoreError for an address of another kind. */
export function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length));
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) {
    throw new StoreError(
      `${nameOf(url)}: is not a database this program opens; give a file path, file:, postgres: or memory:`,
    );
  }
  return resolve(url);
}
