import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DemoPlatform } from '../../../demo/demo-platform.ts';
import { root } from '../../../tools/imports.ts';
import type { Place } from '../../../tools/small-demo.ts';

/** Writes the reads of a demo as files, as `npm run export` does. Returns their folder. */
export function exportFiles({ folder, env, origin }: Place): string {
  const files = join(folder, 'files');
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const run = spawnSync(process.execPath, [...flags, `${root}packages/server/src/cli/export.ts`, files], {
    env: { ...process.env, ...env, PUBLIC_ORIGIN: origin },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`npm run export: ended with ${run.status}: ${run.stderr}`);
  return files;
}

/** What the shop's own server answers: a token of a buyer who came back, and one of the merchant's staff. */
export async function tokensOf({ env, origin }: Place): Promise<ReadonlyMap<string, string>> {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const run = spawnSync(process.execPath, [...flags, `${root}demo/token.ts`, '--visits', '2'], {
    env: { ...process.env, ...env, PUBLIC_ORIGIN: origin },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`npm run token: ended with ${run.status}: ${run.stderr}`);
  const platform = await DemoPlatform.open(env.KEYS_DIR ?? '');
  return new Map([
    ['/my-token', run.stdout.trim()],
    ['/merchant-token', await platform.merchantToken({ api: origin, merchant: 'hetian', user: 'staff' })],
  ]);
}

/** Answers a page's requests to the file server of the snippets from a folder. */
export const answerFromFiles = (page: Page, files: string): Promise<unknown> =>
  page.route('https://files.example/**', (route) => {
    const file = join(files, new URL(route.request().url()).pathname.replace('/shop/', ''));
    const headers = { 'access-control-allow-origin': '*' };
    if (!existsSync(file)) return route.fulfill({ status: 404, headers });
    return route.fulfill({ headers, contentType: 'application/json', body: readFileSync(file, 'utf8') });
  });

/** A site of somebody else's; `files` is what it has, by paths, and may grow. */
export interface Site {
  readonly files: Map<string, string>;
  stop(): Promise<void>;
}

/**
 * Serves a site at an origin that the demo's badges and frames are for. `tokens` are what its own server answers, by paths.
 */
export async function serveSite(origin: string, tokens: ReadonlyMap<string, string>): Promise<Site> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const token = tokens.get(pathname);
    if (token) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    const text = files.get(pathname);
    if (text === undefined) return void response.writeHead(404).end();
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(origin).port), 'localhost', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { files, stop };
}
