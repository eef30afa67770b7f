import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** In every folder that was written here, so that no other is ever cleared: in the end, and until the first end. */
const sign = 'huitou.json';
const begun = '.huitou-begun';

export interface Written {
  readonly files: number;
  /** Of which so many were not there before, or had other bytes. */
  readonly changed: number;
  readonly removed: number;
}

export interface FolderWriter {
  /** @param name - Relative, with slashes. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Signs the folder, and removes what was not written again. */
  finish(about: Uint8Array): Promise<Written>;
}

async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => !one.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}

/**
 * Writes a folder anew so that whoever reads meanwhile sees each file whole: as it was, or as it is. What has the same bytes is not
 * touched, so its time stays and no copy of the folder sends it again.
 *
 * @throws Error where the folder holds anything that was not written here, or cannot be written to.
 */
export async function openFolder(folder: string): Promise<FolderWriter> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `export: ${folder} cannot be written to (${message}); name a folder in which this user may make files`,
      { cause: error },
    );
  }
  const names = await readdir(folder);
  let signed = names.includes(sign) || names.includes(begun);
  if (names.length > 0 && !signed)
    throw new Error(`export: ${folder} holds other files, which would be removed; name a new or an empty folder`);
  const written = new Set<string>();
  let changed = 0;
  async function write(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(folder, name);
    if (relative(folder, file).startsWith('..')) throw new Error(`export: ${name} would lie outside of ${folder}`);
    written.add(name);
    if (!signed) await writeFile(join(folder, begun), '');
    signed = true;
    const before = await readFile(file).catch(() => undefined);
    if (before?.equals(bytes)) return;
    await mkdir(dirname(file), { recursive: true });
    // A name that nothing asks for, on the same disk.
    const temporary = join(folder, `.writing-${process.pid}`);
    await writeFile(temporary, bytes);
    await rename(temporary, file);
    changed += 1;
  }
  return {
    write,
    async finish(about) {
      await write(sign, about);
      await rm(join(folder, begun), { force: true });
      const gone = (await filesIn(folder)).filter((name) => !written.has(name));
      for (const name of gone) await rm(join(folder, name));
      return { files: written.size, changed, removed: gone.length };
    },
  };
}
