import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../../tools/free-port.ts';
import type { Running } from './serve-built.ts';

/** Starts an example that has a server of its own, and resolves once it has printed its address. */
export async function startServer(folder: string, command: string, api: string): Promise<Running> {
  const origin = `http://localhost:${await freePort()}`;
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', PORT: new URL(origin).port, HUITOU_API: api };
  const [, ...rest] = command.split(' ');
  const child = spawn(process.execPath, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) if (line.includes(origin)) break;
  if (child.exitCode !== null) throw new Error(`${folder}: its server ended before it printed ${origin}\n${said}`);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
