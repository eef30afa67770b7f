/** The file by which an `api` says that it is a folder of files: `https://files.example/shop/huitou.json`. */
const sign = '/huitou.json';

export const isFolder = (api: string): boolean => api.endsWith(sign);

/**
 * Where `path`, with its leading slash, is answered. Names of files have no query: it becomes the last part of the name.
 * `packages/server/src/export` writes files by the same names.
 */
export const addressAt = (api: string, path: string): string =>
  isFolder(api) ? `${api.slice(0, -sign.length)}${path.replace('?', '/')}.json` : api + path;
