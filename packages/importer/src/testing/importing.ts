import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { ImportTarget } from '@huitou/engine/import-target.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import type { Reject } from '../rejects.ts';
import { runImport, type ImportOptions, type ImportResult } from '../run-import.ts';
import { folderOf } from './folder.ts';

/** A platform in memory that publishes only when told to. */
export async function platformOf(t: TestContext): Promise<Platform> {
  const platform = await openPlatform({ databaseUrl: 'memory:', publishAfter: null, publishEvery: null });
  t.after(() => platform.close());
  return platform;
}

export interface Imported extends ImportResult {
  readonly rejects: readonly Reject[];
}

type Files = Readonly<Record<string, string | Buffer>>;

/** Imports a folder of these files through this mapping. */
export async function importFiles(
  t: TestContext,
  platform: ImportTarget,
  files: Files,
  sql: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const folder = await folderOf(t, { ...files, 'own.sql': sql });
  const rejects = join(folder, 'rejects');
  const result = await runImport({ folder, mapping: join(folder, 'own.sql'), platform, rejects, ...options });
  const lines = existsSync(rejects) ? readFileSync(rejects, 'utf8').trimEnd().split('\n') : [];
  return { ...result, rejects: lines.map((line) => JSON.parse(line) as Reject) };
}
