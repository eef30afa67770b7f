import { request as open } from 'node:http';
import { join } from 'node:path';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { createApp, type App } from '@huitou/api/create-app.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { checkTokens } from '../../packages/server/src/check-tokens.ts';
import { compress } from '@huitou/server/compress.js';
import { encodePicture } from '@huitou/server/media/encode-picture.js';
import { mediaFolder } from '@huitou/server/media/media-folder.js';
import { startServer } from '@huitou/server/start-server.js';
import type { TestPlatform } from '../../packages/proof/src/testing/platform-token.ts';
import { platformKey } from '../own-server/own-platform.ts';
import type { Answer } from './judge.ts';
import type { Attempt } from './requests.ts';

/** The origin that tokens are for. */
const origin = 'https://api.example';

/** The whole service in this process, reached by its handler and by its port. */
export interface Target {
  readonly app: App;
  /** What failed inside, whatever was answered. */
  readonly failures: string[];
  byHandler(attempt: Attempt): Promise<Answer>;
  byHttp(attempt: Attempt): Promise<Answer>;
  publish(): Promise<void>;
  stop(): Promise<void>;
}

const isStream = (type: string | null | undefined): boolean => (type ?? '').startsWith('text/event-stream');

export async function openTarget(folder: string, databaseUrl: string, own: TestPlatform): Promise<Target> {
  const failures: string[] = [];
  const onError = (error: unknown, about = 'in the background'): void =>
    void failures.push(`${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const media = { store: mediaFolder(join(folder, 'media')), encode: encodePicture };
  const platform = await openPlatform({ databaseUrl, media, onError, onWarning: () => {} });
  const { reader, storeId } = platform;
  const app = createApp({
    ...platform,
    issuer: createIssuer({ reader, origin, keys: await ephemeralKeys() }),
    platformKeys: [platformKey],
    tokens: checkTokens({ issuer: own.issuer, audience: origin, keys: own.keys }),
    ...{ storeId, compress, warm: true, onError },
  });
  const server = await startServer({ app, port: 0, host: '127.0.0.1' });

  return {
    app,
    failures,
    async byHandler({ method, address, headers, body }) {
      const answer = await app.fetch(new Request(origin + address, { method, headers, ...(body && { body }) }));
      const type = answer.headers.get('content-type') ?? '';
      if (!isStream(type)) return { status: answer.status, type, text: await answer.text() };
      await answer.body?.cancel();
      return { status: answer.status, type, text: '' };
    },
    byHttp: ({ method, address, headers, body }) =>
      new Promise((resolve, reject) => {
        // Node tells of a body of its own accord with some methods only.
        const told = body ? { ...headers, 'content-length': String(body.length) } : headers;
        const way = { port: server.port, host: '127.0.0.1', method, path: address, headers: told };
        const asked = open(way, (answer) => {
          const { statusCode: status = 0 } = answer;
          const type = answer.headers['content-type'] ?? '';
          if (isStream(type)) {
            answer.destroy();
            return resolve({ status, type, text: '' });
          }
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => resolve({ status, type, text: Buffer.concat(parts).toString() }));
          answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    publish: () => platform.ledger.publish(),
    async stop() {
      await server.stop();
      await platform.close();
    },
  };
}
