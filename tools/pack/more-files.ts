import { globSync } from 'node:fs';
import { root } from '../imports.ts';

/** A file that is neither script nor types: where it is in the repository, and where in the package. */
export interface MoreFile {
  readonly from: string;
  readonly to: string;
}

/** As `packages/elements/themes/*.css` into the package's root, or with the folder `internal/importer` before it. */
const files = (name: string, pattern: string, before = ''): readonly MoreFile[] =>
  globSync(pattern, { cwd: `${root}packages/${name}` })
    .sort()
    .map((path) => ({ from: `packages/${name}/${path}`, to: `${before}${path}` }));

/** What each package brings besides; a script that finds a file beside itself finds it where `places.ts` puts that script. */
const further: Readonly<Record<string, () => readonly MoreFile[]>> = {
  huitou: () => [
    ...files('huitou', '{vscode.*-custom-data,web-types}.json'),
    ...files('elements', '{huitou.css,themes/*.css,custom-elements.json}'),
  ],
  method: () => files('method', 'fixtures/*.json'),
  server: () => files('importer', 'mappings/*.sql', 'internal/importer/'),
};

/** The files of a package that are copied as they are. */
export const moreFiles = (own: string): readonly MoreFile[] => [
  { from: 'LICENSE', to: 'LICENSE' },
  ...files(own, '{README,CHANGELOG}.md'),
  ...(further[own]?.() ?? []),
];

/** Sources that no address leads to and that are loaded all the same. */
export const moreEntries = (own: string): readonly string[] =>
  own === 'server' ? ['packages/store/src/sqlite/statement-thread.ts'] : [];
