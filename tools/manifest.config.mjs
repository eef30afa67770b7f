// What `cem analyze` reads to describe the tags; tools/manifest.ts calls it.
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.styles.ts', '**/messages/**', '**/testing/**'],
  // It would write its result's address into package.json.
  packagejson: false,
  quiet: true,
};
