// Where a source file is in a package as it is published. The package's own files are in `dist`; those of the packages
// that are not published by themselves come along in `internal`, each laid out as here, so that what a file finds beside
// it (`new URL('../x', import.meta.url)`) it finds there too.

/** The output of a source, both relative to the repository and to the package `own`, without an ending. */
export function placeOf(source: string, own: string): string {
  const path = source.replace(/\.ts$/, '');
  const [, name = '', inside = ''] = /^packages\/([a-z]+)\/src\/(.+)$/.exec(path) ?? [];
  if (name === own) return `dist/${inside}`;
  if (name) return `internal/${name}/dist/${inside}`;
  if (path.startsWith('tools/')) return `internal/tools/dist/${path.slice('tools/'.length)}`;
  const [, data] = /^packages\/(.+)\.json$/.exec(path) ?? [];
  if (data) return `internal/${data}`;
  throw new Error(`${source}: is neither of a package nor a tool, so it cannot be packed into ${own}; move it there`);
}

/** The source of a script or of types as a published `package.json` names it; undefined where it names another file. */
export function sourceOf(target: string, own: string): string | undefined {
  const path = /^\.\/(.+?)(?:\.d\.ts|\.js)$/.exec(target)?.[1] ?? '';
  if (path.startsWith('dist/')) return `packages/${own}/src/${path.slice('dist/'.length)}.ts`;
  const [, name, inside] = /^internal\/([a-z]+)\/dist\/(.+)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  return name === 'tools' ? `tools/${inside}.ts` : `packages/${name}/src/${inside}.ts`;
}
