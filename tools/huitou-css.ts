import { existsSync } from 'node:fs';
import { redIsAbove } from '../packages/tokens/src/red-is-above.ts';
import type { Reserve } from '../packages/elements/src/core/reserve.ts';
import { reserveCss } from '../packages/elements/src/styles/reserve-css.ts';
import { elementsFolder, tags } from './tags.ts';

/** The text of `huitou.css`, the one style sheet a page may load: the room of every tag until its script arrives. */
export async function huitouCss(): Promise<string> {
  const files = tags.map((tag) => `${elementsFolder}${tag}/reserve.ts`).filter((file) => existsSync(file));
  const reserves = await Promise.all(
    files.map(async (file) => ((await import(file)) as { readonly reserve: Reserve }).reserve),
  );
  return `/* Generated: the room that each tag keeps until its script arrives. */\n${reserveCss(reserves)}\n${redIsAbove}`;
}
