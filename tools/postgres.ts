// A PostgreSQL server for tests and benches: its own data folder and port, on loopback, gone when it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bringPackages } from './browser.ts';
import { freePort } from './free-port.ts';

export interface Postgres {
  /** Of its first database, `postgres`; any user may do anything. */
  readonly url: string;
  /** Ends it and forgets what it held. */
  stop(): Promise<void>;
}

const debian = '/usr/lib/postgresql';
/** Milliseconds within which a server that can start has started. */
const patience = 60_000;

/**
 * Runs the server in its folder until standard input ends, which also happens when the process that started it is
 * killed. Signals are for that process alone: Ctrl-C in a terminal reaches everything in it.
 */
const keeper = `trap '' INT TERM HUP
folder=$PWD
"$@" 2>log & server=$!
cat >/dev/null
kill -INT $server
wait $server
cd / && rm -rf "$folder"`;

/** The folder with `initdb` and `postgres`, newest version first. */
function findPrograms(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const installed = versions.map((version) => join(debian, version, 'bin'));
  return [...installed, ...(process.env.PATH ?? '').split(delimiter)].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** Debian's package would make a cluster of its own and start it. */
function install(): void {
  const settings = '/etc/postgresql-common/createcluster.conf';
  if (!existsSync(settings)) {
    mkdirSync('/etc/postgresql-common', { recursive: true });
    writeFileSync(settings, 'create_main_cluster = false\nstart_conf = manual\n');
  }
  bringPackages('-o', 'Dpkg::Options::=--force-confold', 'postgresql-15');
}

/** Root must not run PostgreSQL: its package brings a user for it. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || NaN);
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(log: string): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (text.includes('ready to accept connections')) return;
    if (/FATAL|PANIC/.test(text) || performance.now() > until) throw new Error(`PostgreSQL did not start:\n${text}`);
    await wait(50);
  }
}

/**
 * Starts PostgreSQL, with further settings; as root on Debian it is installed first if it is not there.
 *
 * @returns why there is none, where there is none.
 */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<Postgres | string> {
  if (process.platform === 'win32')
    return 'PostgreSQL is not started on Windows: run the tests elsewhere to test on it';
  if (!findPrograms() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) install();
  const programs = findPrograms();
  if (!programs) return 'PostgreSQL is not installed: put initdb and postgres (15 or newer) on the PATH to test on it';
  const user = owner();
  if (user && Number.isNaN(user.uid)) {
    return 'PostgreSQL must not be run by root and there is no user postgres: run the tests as another user to test on it';
  }
  const folder = mkdtempSync(join(tmpdir(), 'huitou-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const as = { cwd: folder, ...user };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'huitou', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...as, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);
  const port = await freePort();
  const set = (name: string, value: string): string[] => ['-c', `${name}=${value}`];
  // What it holds is forgotten anyway: nothing waits for the disk.
  const run = [
    ...[join(programs, 'postgres'), '-D', data, '-p', `${port}`],
    ...[...set('listen_addresses', '127.0.0.1'), ...set('unix_socket_directories', ''), ...set('fsync', 'off')],
    ...Object.entries(settings).flatMap(([name, value]) => set(name, value)),
  ];
  const server = spawn('sh', ['-c', keeper, 'sh', ...run], { ...as, stdio: ['pipe', 'ignore', 'ignore'] });
  const stop = async (): Promise<void> => {
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    server.stdin.end();
    await ended;
  };
  try {
    await untilReady(join(folder, 'log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://huitou@127.0.0.1:${port}/postgres`, stop };
}
