import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { page } from './page.ts';

const { HUITOU_API: api = 'http://localhost:8080', PORT: port = '5173' } = process.env;
const client = join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  { file: string; css?: string[] }
>;
const assets = manifest['src/client.ts'];
if (!assets) throw new Error('dist: lacks the script of the page; run the build first');
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/')
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page(api, assets, searchParams));
  if (pathname === '/demo/token') {
    const answer = await fetch(`${api}/demo/token?as=regular`, { method: 'POST' });
    return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }
  const file = join(client, pathname);
  const type = types[extname(file)];
  if (!pathname.startsWith('/assets/') || !type || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' });
  return createReadStream(file).pipe(response);
}).listen(Number(port), 'localhost', () => console.log(`http://localhost:${port}`));
