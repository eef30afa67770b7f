// `npm run create -- <tag>`: writes a complete new tag, with its test and its story, ready to be changed into what it is
// to become. Everything that lists tags is made from the folders: `npm run generate` comes with it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesOf } from './create/files.ts';
import { tags } from './tags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What keeps `tag` from being the name of a new tag; undefined if nothing does. */
function faultIn(tag: string): string | undefined {
  if (!tag) return 'name the tag: npm run create -- trust-thermometer';
  if (!/^[a-z]+(-[a-z]+)+$/.test(tag))
    return `${tag}: a tag has lower-case words with hyphens between, such as trust-thermometer`;
  if (tags.includes(tag)) return `${tag}: there is such a tag already; choose another name or remove its folder`;
  return undefined;
}

const [tag = ''] = process.argv.slice(2);
const fault = faultIn(tag);
if (fault) {
  console.error(fault);
  process.exit(1);
}

for (const [file, text] of Object.entries(filesOf(tag))) {
  if (existsSync(root + file)) {
    console.error(`${file}: exists already; nothing was written to it.`);
    continue;
  }
  mkdirSync(dirname(root + file), { recursive: true });
  const options = { ...(await resolveConfig(root + file)), filepath: root + file };
  writeFileSync(root + file, await format(text, options));
  console.log(`Wrote ${file}.`);
}
const made = spawnSync(process.execPath, ['--conditions=source', `${root}tools/generate.ts`], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`Next: npm test -- types templates "browser", and npm run storybook shows <${tag}> under Tags.`);
process.exitCode = made.status ?? 1;
