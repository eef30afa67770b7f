import type { Theme } from './theme.ts';
import { readThemeCss } from './theme-css.ts';

/** The tokens of a finished theme by its style sheet in `folder`; none without a name. Rejects with an error that names the file that did not come. */
export async function loadTheme(folder: string, name: string, fetcher: typeof fetch = fetch): Promise<Theme> {
  if (!name) return {};
  const address = `${folder}/themes/${name}.css`;
  const answer = await fetcher(address);
  if (!answer.ok) throw new Error(`${address}: answered ${answer.status}; build the scripts: npm run build`);
  return readThemeCss(await answer.text()).theme;
}
