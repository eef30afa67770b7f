// `packages/elements/README.md`: the reference of the tags, from what the analyzer found and a head written by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { colours } from '../packages/tokens/src/colours.ts';
import { code, table } from './docs/markdown-table.ts';
import { tagReference, type Tag } from './docs/tag-reference.ts';

const head = new URL('elements-readme.head.md', import.meta.url);

/** The colours that every tag wears, as a page may override them. */
const palette = (): string =>
  [
    '## Colours',
    'Every tag wears them; a page sets them on any ancestor, each ground by itself: `--huitou-light-ink`, `--huitou-dark-ink`, `--huitou-overlay-ink`.',
    table(
      'Colours and their defaults',
      ['name', 'light', 'dark', 'overlay'],
      Object.entries(colours).map(([name, [light, dark, overlay = dark]]: [string, readonly string[]]) =>
        [name, light, dark, overlay].map(code),
      ),
    ),
  ].join('\n\n');

/** The tags of `custom-elements.json`. */
export function tagsIn(manifest: string): readonly Tag[] {
  const { modules } = JSON.parse(manifest) as { modules: readonly { declarations: readonly Tag[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}

/** The text of the file, from that of `custom-elements.json`. */
export async function elementsReadme(manifest: string): Promise<string> {
  const parts = [readFileSync(head, 'utf8').trim(), ...tagsIn(manifest).map(tagReference), palette()];
  const file = fileURLToPath(new URL('../packages/elements/README.md', import.meta.url));
  return format(parts.join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}
