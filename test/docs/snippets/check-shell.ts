import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../tools/imports.ts';
import { commandsIn, type Command } from './shell-commands.ts';

/** Programs of a machine that are not ours. */
const ofTheMachine = new Set(
  'apt-get aws cat cd chmod chown cp createdb createuser crontab docker export git ln ls mkdir mv nginx openssl pg_dump php podman ps psql python3 rsync ssh sudo systemctl tail tar test'.split(
    ' ',
  ),
);

const read = (file: string): string => readFileSync(root + file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const tasks = new Map(
  Array.from(read('tools/run.mjs').matchAll(/^ {2}'?([\w:]+)'?: '([\w/.-]+\.ts)',$/gm), ([, name = '', file = '']) => [
    name,
    file,
  ]),
);
const { paths } = JSON.parse(read('packages/api/openapi.generated.json')) as { readonly paths: object };
const addresses = Object.keys(paths).map(
  (path) => new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
);
/** What the server gives out beside its operations. */
const beside = /^\/(embed|docs|frame|overlay|metrics|site\.html|shop\.html|live\.html)?(\/|$|\?)/;
const bins = new Map(
  globSync('packages/*/package.json', { cwd: root }).flatMap((file) =>
    Array.from(
      read(file).matchAll(/"(huitou-[\w-]+)": "\.\/(?:internal\/)?([\w/.-]+)\.js"/g),
      ([, name = '', target = '']) => [name, target] as const,
    ),
  ),
);

/** All text beside a command's source, in which its flags have to be. */
const textAround = (file: string): string =>
  globSync(`${dirname(file)}/**/*.ts`, { cwd: root })
    .filter((one) => dirname(file) !== 'tools' || one === file || one.startsWith(`${file.replace(/\.ts$/, '')}/`))
    .map(read)
    .join('\n');

function flagFaults(file: string, words: Command): readonly string[] {
  const text = textAround(file) + (file.startsWith('tools/bench') ? read('tools/figures.ts') : '');
  const flags = words.flatMap((one) => /^--([\w-]+)/.exec(one)?.[1] ?? []);
  return flags
    .filter((flag) => !new RegExp(`--${flag}\\b|'${flag}'|\\b${flag}: \\{`).test(text))
    .map((flag) => `--${flag} is no flag of ${file}`);
}

function ofTask(name: string, rest: Command): readonly string[] {
  const file = tasks.get(name);
  if (!file) return [`tools/run.mjs has no task ${name}`];
  return existsSync(root + file) ? flagFaults(file, rest) : [`${file} is not there`];
}

function npmFaults([first = '', second = '', ...rest]: Command): readonly string[] {
  if (/^(i|install|ci|publish|pack|init)$/.test(first)) return [];
  const name = first === 'run' ? second : first;
  if (!(name in scripts)) return [`package.json has no script ${name}`];
  return ofTask(name, rest);
}

function curlFaults(words: Command): readonly string[] {
  return words.flatMap((one) => {
    const address = /^["']?(?:http:\/\/localhost:8080|https:\/\/api\.example)([^"'\s?]*)/.exec(one)?.[1];
    if (address === undefined || addresses.some((known) => known.test(address)) || beside.test(address)) return [];
    return [`the API has no address ${address}`];
  });
}

function faultsOf([program = '', ...words]: Command): readonly string[] {
  if (program === 'sudo') return faultsOf(words);
  if (program === 'npm') return npmFaults(words);
  if (program === 'curl') return curlFaults(words);
  if (program === 'node') {
    const file = words.find((one) => !one.startsWith('-')) ?? '';
    if (file === 'tools/run.mjs')
      return ofTask(words[words.indexOf(file) + 1] ?? '', words.slice(words.indexOf(file) + 2));
    return existsSync(join(root, file)) || words.includes('--eval') ? [] : [`${file} is not there`];
  }
  if (program === 'pnpm' || program === 'yarn' || program === 'corepack') return [];
  const name = program === 'npx' ? (words.find((one) => !one.startsWith('-')) ?? '') : program;
  if (name === 'changeset') return [];
  if (name.startsWith('huitou-')) return bins.has(name) ? [] : [`no package brings the command ${name}`];
  return ofTheMachine.has(program) ? [] : [`nothing is known of the program ${program}`];
}

/** What is wrong with the commands of a shell snippet: scripts, tasks, flags, files and addresses that there are not. */
export const shellFaults = (code: string): readonly string[] =>
  commandsIn(code).flatMap((command) => faultsOf(command).map((fault) => `${command.join(' ')}: ${fault}`));
