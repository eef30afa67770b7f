import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load } from './load.ts';
import type { ReadKind } from './read-documents.ts';

/** A server that is measured, in a process of its own. */
export interface Subject {
  readonly process: ChildProcess;
  readonly port: number;
  readonly reads: readonly { readonly path: string; readonly tag: string }[];
}

export function start(kind: 'app' | 'bare', what: ReadKind): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('reads-server.ts', import.meta.url)), [kind, what], {
    execArgv: ['--conditions=source'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve({ process: child, ...(told as Omit<Subject, 'process'>) }));
    child.once('exit', (code) => reject(new Error(`reads-server ${kind}: ended with ${code}`)));
  });
}

/** Its reads as they go over the wire, with the tag that the reader already holds if `conditional`. */
export const requestsTo = ({ port, reads }: Subject, conditional: boolean): Buffer[] =>
  reads.map(({ path, tag }) => {
    const held = conditional ? `If-None-Match: "${tag}"\r\n` : '';
    return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: */*\r\n${held}\r\n`);
  });

const cpuOf = ({ process: child }: Subject): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', (told) => resolve((told as { cpu: number }).cpu));
    child.send('cpu');
  });

/** Answers a second, and answers a second of the server's own CPU, which the load generator cannot hold back. */
export async function measure(subject: Subject, load: Load, ms: number) {
  const before = await cpuOf(subject);
  const rate = await load.run(ms);
  return { rate, perCpu: (rate * ms) / ((await cpuOf(subject)) - before) };
}
