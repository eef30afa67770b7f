// One command in a process group of its own, which ends with it: a browser or server that a test left behind would hold
// its output open, and with it everything after it.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Ran {
  readonly output: string;
  readonly good: boolean;
}

interface Options {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds from now after which the command is ended; what it printed so far is kept. */
  readonly within: number;
}

/** How long an interrupted runner has to say what it was at. */
const lastWords = 5_000;

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // Nobody is left in it.
  }
}

/** Runs `command` to its end, or for `within`; whatever it started ends with it. */
export async function runCommand(command: readonly string[], { cwd, env, within }: Options): Promise<Ran> {
  const [file = '', ...rest] = command;
  const child = spawn(file, rest, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(null);
    });
    child.on('exit', resolve);
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  if (child.pid === undefined) {
    await ended;
    return { output, good: false };
  }
  const group = child.pid;

  // The group is not the terminal's: Ctrl-C reaches this process alone.
  const pass = (name: NodeJS.Signals): void => {
    signal(group, name);
    process.exit(130);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, pass);
  const late = setTimeout(() => {
    output += `\nNot ended after ${Math.round(within / 60_000)} minutes: stopped.\n`;
    // Node's runner answers it with the files it was at; its children would not.
    process.kill(group, 'SIGINT');
    setTimeout(() => signal(group, 'SIGKILL'), lastWords);
  }, within);
  try {
    const status = await ended;
    signal(group, 'SIGKILL');
    await Promise.race([closed, wait(lastWords)]);
    return { output, good: status === 0 };
  } finally {
    clearTimeout(late);
    for (const name of names) process.off(name, pass);
  }
}
