import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { platformKey, type OwnPlatform } from './own-platform.ts';

const script = fileURLToPath(new URL('../../packages/server/src/cli/serve.ts', import.meta.url));

interface Line {
  readonly level?: string;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
  readonly about?: string;
  readonly path?: string;
  readonly status?: number;
}

/** The server as it is run, a process of its own over the files of one folder, which may be killed and started again. */
export class OwnServer {
  readonly origin: string;
  /** Path of its SQLite file. */
  readonly databaseUrl: string;
  /** What it wrote into its log as an error, over all its lives. */
  readonly errors: string[] = [];
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, port: number, environment: Readonly<Record<string, string>>) {
    this.origin = `http://127.0.0.1:${port}`;
    this.databaseUrl = join(folder, 'huitou.db');
    this.#environment = {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: this.databaseUrl,
      KEYS_DIR: join(folder, 'keys'),
      MEDIA_DIR: join(folder, 'media'),
      PUBLIC_ORIGIN: this.origin,
      PLATFORM_KEY: platformKey,
      ...environment,
    };
  }

  /** Over files in `folder`, at a port of its own that stays the same, believing `platform`. Not started yet. */
  static async over(folder: string, platform: OwnPlatform): Promise<OwnServer> {
    return new OwnServer(folder, await freePort(), { TOKEN_ISSUER: platform.issuer, TOKEN_KEYS: platform.keyFile });
  }

  /** Resolves when it listens. @throws if it ends before. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', script], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#ended = once(child, 'exit');
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const listens = new Promise<true>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (text) => {
        const { level, msg, err, about, path, status } = JSON.parse(text) as Line;
        if (msg === 'listening') resolve(true);
        // A server that is busy says so by a 503, which is no failure.
        if ((level !== 'error' && level !== 'fatal') || status === 503) return;
        this.errors.push([about ?? path, status, msg, err?.message].filter((part) => part !== undefined).join(' '));
      });
    });
    if ((await Promise.race([listens, this.#ended])) !== true) {
      throw new Error(`${this.databaseUrl}: the server ended before it listened: ${said.trim().slice(-400)}`);
    }
  }

  /** Ends it at once, wherever it is. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** Lets it finish what it accepted. */
  async stop(): Promise<void> {
    this.#child?.kill('SIGTERM');
    await this.#ended;
  }
}
