import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a clone does not have; installed packages are shared. */
const left = new Set(['.git', '.data', '.tools', '.build', '.cache', 'dist', 'shots', 'storybook-static', 'coverage']);

/** A copy of this checkout in a folder of its own, in which commands write what they like. */
export interface Checkout {
  /** The copy; `..` of it is empty and goes with it. */
  readonly folder: string;
  /** Runs lines in a shell to their end. */
  run(lines: string): Promise<Ran>;
  /** Runs lines in a shell until what they print matches. */
  until(lines: string, says: RegExp): Promise<Ran>;
  /** Ends what still runs, and takes everything away. */
  clear(): Promise<void>;
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

export const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

export function checkout(more: Readonly<Record<string, string>> = {}): Checkout {
  const home = mkdtempSync(join(tmpdir(), 'huitou-checkout-'));
  const folder = join(home, 'huitou');
  const top = join(root, 'node_modules');
  const filter = (file: string): boolean => !left.has(basename(file)) && file !== top;
  cpSync(root, folder, { recursive: true, verbatimSymlinks: true, filter });
  symlinkSync(top, join(folder, 'node_modules'));
  // Nothing of the test's own environment: conditions for Node would reach the commands.
  const { PATH = '', HOME = '' } = process.env;
  const running = new Set<ChildProcess>();

  const start = (lines: string, stop: (output: string) => boolean): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH, HOME, ...more };
      // A group of its own, so that what the shell starts ends with it.
      const child = spawn('sh', ['-e', '-c', lines], { cwd: folder, env, detached: true });
      running.add(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          if (stop(output)) resolve({ code: null, output });
        });
      }
      child.once('close', (code) => {
        running.delete(child);
        resolve({ code, output });
      });
    });

  return {
    folder,
    run: (lines) => start(lines, () => false),
    async until(lines, says) {
      const ran = await start(lines, (output) => says.test(output));
      if (!says.test(ran.output)) throw new Error(`${lines.trim()}: ended with ${ran.code} too early:\n${ran.output}`);
      return ran;
    },
    async clear() {
      const ended = [...running].map(
        (child) =>
          new Promise<void>((resolve) => {
            child.once('close', () => resolve());
            if (child.pid) process.kill(-child.pid, 'SIGTERM');
          }),
      );
      await Promise.all(ended);
      if (existsSync(home)) rmSync(home, { recursive: true, force: true });
    },
  };
}
