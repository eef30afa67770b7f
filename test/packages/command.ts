import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** Runs a command of a stranger in `folder`: what this process was told about conditions and warnings does not reach it. */
export function run(
  folder: string,
  command: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { ...process.env, NODE_OPTIONS: '', HUITOU_TEST: '', npm_config_update_notifier: 'false', ...more };
  const [name = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(name, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => resolve({ code, output }));
  });
}
