import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Other people's elements and clients, which are measured beside ours. They are no dependencies: the bench brings them. */
export const packages: Readonly<Record<string, string>> = {
  '@awesome.me/webawesome': '3.14.0',
  '@material/web': '2.5.0',
  '@shoelace-style/shoelace': '2.20.1',
  '@ui5/webcomponents': '2.26.0',
  '@waline/client': '3.15.2',
  artalk: '2.9.1',
};

const home = fileURLToPath(new URL('../../../.tools/bench-peers/', import.meta.url));

/** Names of the peers whose scripts stand ready; empty where they could not be brought. */
export type Peers = ReadonlySet<string>;

const versionOf = (name: string): string | undefined => {
  try {
    return (JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  } catch {
    return undefined;
  }
};

/** Why the packages could not be brought, or undefined. */
function install(): string | undefined {
  const wanted = Object.entries(packages);
  if (wanted.every(([name, version]) => versionOf(name) === version)) return undefined;
  console.error('Fetching the peers into .tools/bench-peers (once) …');
  mkdirSync(home, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const names = wanted.map(([name, version]) => `${name}@${version}`);
  const done = spawnSync('npm', ['install', '--prefix', home, ...flags, ...names], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  return done.status === 0 ? undefined : (done.stderr || `${done.error ?? done.signal}`).trim().split('\n')[0];
}

/** Builds the script of one peer from its entry, style sheets beside it. */
async function bundle(name: string, entry: string, outDir: string): Promise<void> {
  const file = join(home, 'entries', `${name}.js`);
  writeFileSync(file, entry);
  await build({
    configFile: false,
    root: home,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: file, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
      rolldownOptions: { output: { minify: true, chunkFileNames: `${name}-[hash].js` } },
    },
  });
}

/** Brings and builds the peers into `outDir`. Says why where they cannot be had; those that could not be built are left out. */
export async function bringPeers(outDir: string, entries: Readonly<Record<string, string>>): Promise<Peers> {
  const ready = new Set<string>();
  const reason = Object.keys(entries).length > 0 ? install() : undefined;
  if (reason !== undefined) {
    console.error(`Peers are not measured: npm could not fetch them (${reason}).`);
    return ready;
  }
  mkdirSync(join(home, 'entries'), { recursive: true });
  for (const [name, entry] of Object.entries(entries)) {
    try {
      await bundle(name, entry, outDir);
      ready.add(name);
    } catch (error) {
      console.error(`${name}: is not measured, it could not be built: ${error}`);
    }
  }
  return ready;
}
