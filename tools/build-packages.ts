import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages in an order in which each comes after those that it depends on, as their manifests say. */
function buildOrder(root: string): readonly string[] {
  const order = new Set<string>();
  const add = (name: string): void => {
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest;
    for (const wanted of Object.keys(manifest.dependencies ?? {})) {
      if (wanted.startsWith('@huitou/')) add(wanted.slice('@huitou/'.length));
    }
    order.add(name);
  };
  for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) add(file.split(/[\\/]/)[1] ?? '');
  return [...order];
}

/** Compiles the packages, or those that are wanted, into their `dist`: scripts and types, as they would be published. */
export function buildPackages(root: string, wanted?: ReadonlySet<string>): void {
  for (const name of buildOrder(root).filter((each) => wanted?.has(each) ?? true)) {
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });
    const project = `${root}packages/${name}/tsconfig.build.json`;
    // The sources are read here by way of what is published, so this program's own conditions must not reach the compiler.
    const env = { ...process.env, NODE_OPTIONS: '' };
    const done = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', project], { encoding: 'utf8', env });
    if (done.status !== 0) throw new Error(`packages/${name}: does not compile by itself\n${done.stdout}`);
  }
}
