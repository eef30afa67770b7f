// `npm run pack`: the packages that strangers install, as tarballs in dist/packages. The same sources give the same bytes.
import { mkdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './imports.ts';
import { compileTypes } from './pack/build-types.ts';
import { publicPackages } from './pack/public-packages.ts';
import { stage } from './pack/stage.ts';

/** Packs into `folder`, which is emptied first. @returns the tarball of each package by its name. */
export async function pack(folder: string): Promise<ReadonlyMap<string, string>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const types = compileTypes();
  const tarballs = new Map<string, string>();
  try {
    for (const one of publicPackages()) {
      const staged = join(folder, 'unpacked', one.own);
      await stage(one, staged, types.of);
      const { name, version } = one.manifest;
      const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
      const env = { ...process.env, NODE_OPTIONS: '' };
      const done = spawnSync('pnpm', ['pack', '--out', tarball], { cwd: staged, encoding: 'utf8', env });
      if (done.status !== 0) throw new Error(`${name}: could not be packed\n${done.stdout}${done.stderr}`);
      tarballs.set(name, tarball);
    }
  } finally {
    types.clear();
  }
  return tarballs;
}

if (import.meta.main) {
  const tarballs = await pack(`${root}dist/packages`);
  for (const [name, tarball] of tarballs) console.log(`Packed ${name} into ${tarball.slice(root.length)}.`);
}
