import { broker } from './broker.ts';

/** How the `api` of tags begins that ask nobody: their answers stand in the page, and it is their host. */
const scheme = 'page:';

/** Whether `api` is the page itself, so that nothing can be asked of it and no address below it leads anywhere. */
export const isPage = (api: string): boolean => api.startsWith(scheme);

/** The `api` of tags that name none and have their answers in the page; like a folder of files, it has no more than that. */
export const pageAddress = (): string => `${scheme}//${location.host}/huitou.json`;

/**
 * Gives the broker of `api` what the page has in place of its first answers. What is shown of them is asked for anew.
 *
 * @param text JSON: an object with the answers by their addresses, such as `/v1/merchants/hetian/index`.
 * @throws SyntaxError where it is no JSON.
 */
export function giveAnswers(api: string, text: string): void {
  const { given, queries } = broker(api);
  for (const [path, value] of Object.entries(JSON.parse(text) as object)) {
    given.set(path, JSON.stringify(value));
    // Those of badges have more behind the address.
    for (const [asked, { query }] of queries) if (asked.startsWith(path) && query.outdated()) query.refresh();
  }
}
