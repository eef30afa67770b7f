import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaStore } from '@huitou/engine/pictures/media.js';

const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg', avif: 'image/avif' };

/** Ids are of letters that a file system may take for the same, or for a way out of a folder; their hex is not. */
const folderOf = (merchant: string): string => `m-${Buffer.from(merchant).toString('hex')}`;

const missing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Keeps pictures in a folder, which several servers of a store may share. */
export function mediaFolder(folder: string): MediaStore {
  const placeOf = (merchant: string, name: string): { readonly at: string; readonly file: string } => {
    // Each folder holds a few thousand files at most, however many reviews a merchant has.
    const at = join(folder, folderOf(merchant), Buffer.from(name.slice(0, 2)).toString('hex'));
    return { at, file: join(at, name) };
  };
  return {
    async put(merchant, name, bytes) {
      const { at, file } = placeOf(merchant, name);
      await mkdir(at, { recursive: true });
      // Under another name until it is on disk: whoever reads meets a whole file or none.
      const part = join(at, `.${randomBytes(8).toString('hex')}`);
      const handle = await open(part, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(part, file);
    },
    async get(merchant, name) {
      const type = types[name.slice(name.lastIndexOf('.') + 1)];
      if (!type) return undefined;
      try {
        return { type, bytes: new Uint8Array(await readFile(placeOf(merchant, name).file)) };
      } catch (error) {
        if (missing(error)) return undefined;
        throw error;
      }
    },
    delete: (merchant, name) => rm(placeOf(merchant, name).file, { force: true }),
  };
}
