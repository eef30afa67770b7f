import { existsSync } from 'node:fs';
import type { Reserve } from '../packages/elements/src/core/reserve.ts';
import { elementsFolder, tags } from './tags.ts';

/** The room that each tag keeps, of those that keep any. */
export const reserves: readonly Reserve[] = await Promise.all(
  tags
    .map((tag) => `${elementsFolder}${tag}/reserve.ts`)
    .filter((file) => existsSync(file))
    .map(async (file) => ((await import(file)) as { readonly reserve: Reserve }).reserve),
);
