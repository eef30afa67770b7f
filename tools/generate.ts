// `npm run generate` writes every file that is kept under version control and made from others; with `--check` it
// writes nothing and fails where one is not what it would be.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from '../packages/method/src/fixtures/fixtures.ts';
import { openApiText } from '../packages/server/src/openapi/generated-file.ts';
import { defineText, elementsPackage } from './element-exports.ts';
import { elementsReadme } from './elements-readme.ts';
import { huitouCss } from './huitou-css.ts';
import { analyze, manifestText } from './manifest.ts';
import { reactTypes } from './react-types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const found = analyze();
const manifest = manifestText(found);

const files: Record<string, string> = {
  'packages/elements/custom-elements.json': manifest,
  'packages/elements/README.md': await elementsReadme(manifest, found),
  'packages/elements/huitou.css': huitouCss(),
  'packages/elements/package.json': elementsPackage(),
  'packages/elements/react.d.ts': reactTypes(manifest),
  'packages/elements/react.js': '// Generated: types alone, see react.d.ts.\n',
  'packages/elements/src/define.ts': defineText(),
  'packages/server/openapi.generated.json': openApiText(),
};
for (const [name, content] of Object.entries(await fixtures())) {
  files[`packages/method/fixtures/${name}.json`] = `${JSON.stringify(content, null, 1)}\n`;
}

const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(files)) {
  const there = existsSync(root + file) ? readFileSync(root + file, 'utf8') : undefined;
  if (there === text) continue;
  if (check) {
    const what = there === undefined ? 'is missing' : 'differs from what its sources make of it';
    console.error(`${file}: ${what}; run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, text);
    console.log(`Wrote ${file}.`);
  }
}
if (check && !process.exitCode) console.log(`${Object.keys(files).length} generated files are what they should be.`);
