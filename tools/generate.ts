// `npm run generate` writes every file that is kept under version control and made from others; with `--check` it
// writes nothing and fails where one is not what it would be.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './imports.ts';
import { packageManifests } from './module-exports.ts';
import { operationsList, operationsListFile } from './operations-list.ts';

const check = process.argv.includes('--check');

/** Writes or checks files. Returns whether all were what they should be. */
function keep(files: Readonly<Record<string, string>>): boolean {
  const stale = Object.entries(files).filter(([file, text]) => {
    const there = existsSync(root + file) ? readFileSync(root + file, 'utf8') : undefined;
    if (there === text) return false;
    if (check) {
      const what = there === undefined ? 'is missing' : 'differs from what its sources make of it';
      console.error(`${file}: ${what}; run \`npm run generate\` and commit it.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(root + file), { recursive: true });
      writeFileSync(root + file, text);
      console.log(`Wrote ${file}.`);
    }
    return true;
  });
  return stale.length === 0;
}

// First the exports and the list of operations: what makes the other files imports them.
const first = { ...packageManifests(), [operationsListFile]: operationsList() };
if (keep(first) || !check) {
  const { generatedFiles } = await import('./generated-files.ts');
  const files = await generatedFiles();
  const good = keep(files);
  if (check && good) {
    const count = Object.keys(first).length + Object.keys(files).length;
    console.log(`${count} generated files are what they should be.`);
  }
}
