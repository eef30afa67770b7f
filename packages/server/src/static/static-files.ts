import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { chooseEncoding, heldEncoding } from '@huitou/api/http/conditional.js';
import { makeDocument, quoted, type Document } from '@huitou/api/http/document.js';
import { isText, mediaTypeOf } from './media-types.ts';
import { compress } from '../compress.ts';

/** A folder whose files the server gives out. */
export interface Folder {
  /** Path under which it stands, with a slash at both ends. */
  readonly at: string;
  readonly folder: string;
  /** Names, relative to the folder, that carry a hash of their content and so never change. */
  readonly hashed?: RegExp;
  /** Further headers of a file by its name, such as a page's own security policy. */
  readonly headers?: (name: string) => Readonly<Record<string, string>>;
}

const changing = 'public, max-age=60, stale-while-revalidate=86400';
const immutable = 'public, max-age=31536000, immutable';

/** Any page on any site may load these: module scripts are fetched with CORS. */
const open = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
};

/** The file's name inside the folder, or undefined if the path means to leave it or names something hidden. */
function nameIn({ at }: Folder, path: string): string | undefined {
  if (!path.startsWith(at)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(path.slice(at.length));
  } catch {
    return undefined;
  }
  if (name === '' || name.endsWith('/')) name += 'index.html';
  const parts = name.split('/');
  return parts.some((part) => part === '' || part.startsWith('.') || /[\\\0:]/.test(part)) ? undefined : name;
}

/** Where the file really is; a link that leads out of the folder leads nowhere. */
async function findFile(folder: string, name: string) {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    if (!file.startsWith(root + sep)) return undefined;
    const about = await stat(file);
    return about.isFile()
      ? { file, tag: `f.${about.size.toString(36)}.${Math.floor(about.mtimeMs).toString(36)}` }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Leads to the folder's first page, whose own addresses are relative to it. Relative itself: a proxy may add a path. */
const withSlash = ({ at }: Folder, { url }: Request): Response =>
  new Response(null, { status: 308, headers: { location: `${at.split('/').at(-2)}/${new URL(url).search}` } });

/** Answers requests for files: undefined where no folder has one. Packed files are kept in memory while they do not change. */
export function serveFolders(folders: readonly Folder[]) {
  const kept = new Map<string, Document>();

  const load = async (file: string, tag: string, type: string, cache: string): Promise<Document> => {
    const known = kept.get(file);
    if (known?.tag === tag) return known;
    const document = await makeDocument(
      await readFile(file),
      { tag, type, cache },
      isText(type) ? compress : undefined,
    );
    kept.set(file, document);
    return document;
  };

  return async (request: Request): Promise<Response | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    for (const one of folders) {
      const moved = pathname === one.at.slice(0, -1) && (await findFile(one.folder, 'index.html'));
      if (moved) return withSlash(one, request);
      const name = nameIn(one, pathname);
      const found = name && (await findFile(one.folder, name));
      if (!found) continue;
      const cache = one.hashed?.test(name) ? immutable : changing;
      const document = await load(found.file, found.tag, mediaTypeOf(name), cache);
      const held = heldEncoding(request.headers.get('if-none-match'), document.tag);
      const encoding = held ?? chooseEncoding(document, request.headers.get('accept-encoding'));
      const headers = { ...open, etag: quoted(document.tag, encoding), 'cache-control': cache, ...one.headers?.(name) };
      if (held) return new Response(null, { status: 304, headers });
      const { body } = document.variants[encoding] ?? document.variants.identity;
      const packed = encoding === 'identity' ? {} : { 'content-encoding': encoding };
      const sent = request.method === 'HEAD' ? null : body;
      return new Response(sent, {
        headers: { ...headers, ...packed, 'content-type': document.type, 'content-length': String(body.length) },
      });
    }
    return undefined;
  };
}
