// `npm run storybook` shows the tags in every state and watches; `tools/docs.ts` makes a folder of it.
// Storybook's own flags are handed on: `npm run storybook -- --port 7000`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(dirname(createRequire(import.meta.url).resolve('storybook/package.json')), 'dist/bin/dispatcher.js');
const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];

/** What keeps Storybook to itself, nothing is sent anywhere, and lets its search work. */
export const quiet = {
  ...process.env,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${flags.join(' ')}`.trim(),
  STORYBOOK_DISABLE_TELEMETRY: '1',
  // What answers the search, for a server of it.
  HUITOU_SEARCH: new URL('docs/search-in.ts', import.meta.url).href,
};

/** Runs Storybook with `args`; resolves to its exit code. `onOutput` takes what it prints instead of the terminal. */
export function storybook(args: readonly string[], onOutput?: (text: string) => void): Promise<number> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: quiet,
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

/** Builds into `folder`, relative to the repository; throws with what Storybook said if it could not. */
export async function buildStorybook(folder: string): Promise<void> {
  let said = '';
  const code = await storybook(['build', '--output-dir', folder, '--loglevel', 'warn'], (text) => (said += text));
  if (code !== 0) throw new Error(`Storybook could not be built (exit code ${code}):\n${said}`);
}

if (import.meta.main) {
  process.exitCode = await storybook(['dev', '--port', '6006', '--no-open', ...process.argv.slice(2)]);
}
