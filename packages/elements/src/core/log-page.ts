import { addressAt, isFolder } from '@huitou/client/folder-of-files.js';
import { isPage } from '@huitou/client/given-answers.js';

/**
 * The page of an API's public log for people, at what it says of a review if one is named; a folder of files has the head alone.
 * Empty where answers stand in the page, whose own address is then the API's.
 */
export const logPage = (api: string, lang: string, review = ''): string =>
  isPage(api) || api === document.baseURI
    ? ''
    : isFolder(api)
      ? addressAt(api, '/v1/log')
      : `${api.replace(/\/$/, '')}/log?lang=${lang}${review && `&find=${encodeURIComponent(review)}`}`;
