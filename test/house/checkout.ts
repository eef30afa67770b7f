import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Folders that a clone does not have. */
const excluded = new Set(['.git', '.data', '.tools', '.build', '.cache', 'dist', 'shots', 'coverage']);

/** A temporary copy of this checkout, so that commands can write files. */
export interface Checkout {
  /** The copy. Its parent folder is empty and is removed with it. */
  readonly folder: string;
  /** Runs lines in a shell until they end. */
  run(lines: string): Promise<Ran>;
  /** Runs lines in a shell until their output matches. @throws Error if they end before */
  until(lines: string, pattern: RegExp): Promise<Ran>;
  /** Stops the commands that still run and removes the copy. */
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
  // Installed packages are shared.
  const modules = join(root, 'node_modules');
  const filter = (file: string): boolean => !excluded.has(basename(file)) && file !== modules;
  cpSync(root, folder, { recursive: true, verbatimSymlinks: true, filter });
  symlinkSync(modules, join(folder, 'node_modules'));
  // Only these variables: the test's own NODE_OPTIONS must not reach the commands.
  const { PATH = '', HOME = '' } = process.env;
  const running = new Set<ChildProcess>();

  const start = (lines: string, stop: (output: string) => boolean): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH, HOME, ...more };
      // A separate process group, so that the shell's child processes can be stopped with it.
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
    async until(lines, pattern) {
      const ran = await start(lines, (output) => pattern.test(output));
      if (!pattern.test(ran.output))
        throw new Error(`${lines.trim()}: ended with ${ran.code} before its output matched ${pattern}:\n${ran.output}`);
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
