// `npm run release -- patch`: takes the changesets, writes the version everywhere, builds what is published, and checks it.
// Publishes nothing: it says what to run for that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorsFromEnvironment, buildVersions, languages } from './build.ts';
import { root } from './imports.ts';
import { pack } from './pack.ts';
import { changesetsIn, largest } from './release/changesets.ts';
import { checkNew, checkTree } from './release/check-tree.ts';
import { nextVersion } from './release/next-version.ts';
import { checkPackages, checkReproducible, runOurs } from './release/verify.ts';
import { writeVersion } from './release/write-version.ts';

const usage = `npm run release -- VERSION [--dry-run]

  VERSION    patch, minor, major, or a version such as 1.2.3
  --dry-run  says what would be released, and writes nothing

  HUITOU_ANCHORS as for npm run build. Needs a tree without changes, and a changeset: npx changeset.`;

async function build(version: string): Promise<void> {
  // In a process of its own: this one has read the version before it was written.
  runOurs('npm run generate', 'tools/generate.ts');
  runOurs('npm run generate -- --check', 'tools/generate.ts', '--check');
  runOurs('the build', 'tools/release.ts', '--build', version);
}

/** Builds and checks the version that is written everywhere. */
async function buildAndCheck(version: string): Promise<void> {
  const options = { anchors: anchorsFromEnvironment(), own: languages };
  const cdn = `${root}dist/cdn`;
  await buildVersions({ ...options, outDir: cdn });
  const { newest } = JSON.parse(readFileSync(join(cdn, 'versions.json'), 'utf8')) as { readonly newest: string };
  if (newest.split('-')[0] !== version)
    throw new Error(`release: ${newest} was built, not ${version}; run npm run generate`);
  await checkReproducible(cdn, newest, options);
  const packages = `${root}dist/packages`;
  checkPackages(packages, await pack(packages));
  runOurs('npm run sizes', 'tools/sizes.ts');
}

async function release(wanted: string, dry: boolean): Promise<void> {
  checkTree(root);
  const changesets = changesetsIn(root);
  if (changesets.length === 0)
    throw new Error('release: no changeset waits, so there is nothing to tell; write one: npx changeset');
  const { version: current } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string };
  const version = nextVersion(current, wanted, largest(changesets));
  checkNew(root, version);
  console.log(`${current} to ${version}, with ${changesets.length} changesets:`);
  for (const { file, text } of changesets) console.log(`  ${file}: ${text.split('\n', 1)[0]}`);
  if (dry) return console.log('Nothing was written.');
  writeVersion(root, version, changesets);
  await build(version);
  console.log(`Built and checked: dist/cdn/v/${version}…, dist/cdn/sizes.html, dist/packages. Now:
  npm test
  git commit -am "Release ${version}" && git tag v${version}
  npm publish dist/packages/NAME-${version}.tgz, for each of them
  copy dist/cdn to where /embed/ is served; nothing that is there under v/ changes`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, build: { type: 'string' } },
});
try {
  const [wanted, ...more] = positionals;
  if (values.build) await buildAndCheck(values.build);
  else if (!wanted || more.length > 0) throw new Error(`release: one version is to be named\n\n${usage}`);
  else await release(wanted, values['dry-run']);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
