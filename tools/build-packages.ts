import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Lower floors first: a package is compiled against what those below it have just written. */
const order = ['contract', 'tokens', 'client', 'method', 'proof', 'elements', 'server', 'mock'];

/** Compiles the packages, or those that are wanted, into their `dist`: scripts and types, as they would be published. */
export function buildPackages(root: string, wanted: ReadonlySet<string> = new Set(order)): void {
  for (const name of order.filter((each) => wanted.has(each))) {
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });
    const project = `${root}packages/${name}/tsconfig.build.json`;
    // The sources are read here by way of what is published, so this program's own conditions must not reach the compiler.
    const env = { ...process.env, NODE_OPTIONS: '' };
    const done = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', project], { encoding: 'utf8', env });
    if (done.status !== 0) throw new Error(`packages/${name}: does not compile by itself\n${done.stdout}`);
  }
}
