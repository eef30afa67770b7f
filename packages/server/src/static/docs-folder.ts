import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './static-files.ts';

/**
 * What the pages of the documentation may load: their own files, and from elsewhere only pictures and films of reviews.
 * Storybook writes its styles as it goes, so inline styles are allowed here and on no other page; inline scripts are not,
 * since `npm run build:docs` takes them out. The hosts under `.test`, which no network has, are those of the stories'
 * service worker.
 */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:"],
  ...["connect-src 'self' https://*.huitou.test", "img-src 'self' data: blob: https:", "media-src 'self' https:"],
  ...["worker-src 'self'", "frame-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"],
  "frame-ancestors 'self'",
].join('; ');

const ofPages = { 'content-security-policy': policy, 'referrer-policy': 'same-origin' };
const none = {};

/** The documentation under `/docs/`: the Storybook that `npm run build:docs` made into `folder`, and its Markdown. */
export const docsAt = (folder: string): Folder => ({
  at: '/docs/',
  folder,
  hashed: /^(assets\/.+-[\w-]{8}\.\w+|scripts\/[\da-f]{8}\.js)$/,
  headers: (name) => (name.endsWith('.html') ? ofPages : none),
});

/** Says that a folder has no documentation, and what to run; undefined where it has. */
export async function whatDocsLack(folder: string): Promise<string | undefined> {
  const built = await stat(join(folder, 'index.html')).catch(() => undefined);
  if (built?.isFile()) return undefined;
  return `${folder}: has no index.html, so nothing is at /docs/; run npm run build:docs, which makes dist/docs`;
}
