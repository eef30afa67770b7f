import { addressAt, isFolder } from '@huitou/client/folder-of-files.js';

/** The page of an API's public log for people, at what it says of a review if one is named; a folder of files has the head alone. */
export const logPage = (api: string, lang: string, review = ''): string =>
  isFolder(api)
    ? addressAt(api, '/v1/log')
    : `${api.replace(/\/$/, '')}/log?lang=${lang}${review && `&find=${encodeURIComponent(review)}`}`;
