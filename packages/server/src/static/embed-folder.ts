import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './static-files.ts';

/**
 * Where pages find the tags: what `tools/build.ts` made into `folder`. Under `/embed/v/<version>/` nothing ever changes;
 * under `/embed/v1/` addresses stay while what they lead to is renewed.
 */
export const embedAt = (folder: string): Folder => ({ at: '/embed/', folder, hashed: /^v\/\d/ });

/** The command that builds the tags for the issuer that these variables describe. */
const howToBuild = (origin: string, keysDir: string): string =>
  `run HUITOU_ANCHORS=$(PUBLIC_ORIGIN=${origin} KEYS_DIR=${keysDir} node tools/run.mjs anchors) npm run build, which makes dist/cdn`;

export interface Expected {
  readonly folder: string;
  /** Whose badges the tags in it have to believe. */
  readonly issuer: string;
  readonly roots: readonly string[];
  readonly keysDir: string;
}

/** What is wrong with the tags in a folder, with what to run; undefined where they are there and believe this issuer. */
export async function whatEmbedLacks({ folder, issuer, roots, keysDir }: Expected): Promise<string | undefined> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const how = howToBuild(issuer, keysDir);
  if (!names.some((name) => /^v\d+.huitou\.js$/.test(name)))
    return `${folder}: has no v1/huitou.js, so nothing is at /embed/; ${how}`;
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const script = await readFile(join(folder, name), 'utf8');
    if (script.includes(issuer) && roots.every((root) => script.includes(root))) return undefined;
  }
  return `${folder}: was built for other keys, so its badges verify nothing from ${issuer}; ${how}`;
}
