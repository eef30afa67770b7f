// nginx for tests: in a folder of its own, in front of servers that a test has started.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unpacked = fileURLToPath(new URL('../.tools/nginx', import.meta.url));
const places = [join(unpacked, 'usr/sbin/nginx'), '/usr/sbin/nginx', 'nginx'];

const works = (program: string): boolean => spawnSync(program, ['-v']).status === 0;

/** Debian's package, unpacked beside the other tools: to install it would start it on port 80. */
function unpack(): void {
  if (!existsSync('/etc/debian_version')) return;
  mkdirSync(unpacked, { recursive: true });
  const run = (command: string, ...rest: string[]): void =>
    void spawnSync(command, rest, { cwd: unpacked, stdio: 'ignore' });
  if (process.getuid?.() === 0) run('apt-get', 'update', '-qq');
  run('apt-get', 'download', 'nginx');
  const file = readdirSync(unpacked).find((name) => name.endsWith('.deb'));
  if (file) run('dpkg-deb', '-x', file, '.');
}

/** The path of nginx; unpacked first where it can be. @returns why there is none, where there is none. */
export function findNginx(): { readonly program: string } | string {
  let program = places.find(works);
  if (!program) unpack();
  program ??= places.find(works);
  return program ? { program } : 'nginx is not installed, and Debian’s package of it could not be fetched';
}

/** Runs nginx with the text of a site, on loopback. */
export async function startNginx(program: string, site: string): Promise<{ stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    // Root's workers would be another user, who cannot write where bodies are kept.
    `${process.getuid?.() === 0 ? 'user root root; ' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/error.log warn; worker_processes 1;
     events { worker_connections 256; }
     http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  const server = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  while (!existsSync(join(folder, 'pid'))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${complaint}`);
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return {
    async stop() {
      const ended = server.exitCode === null ? once(server, 'exit') : undefined;
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
