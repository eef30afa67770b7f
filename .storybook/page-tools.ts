import { createElement, type ReactElement } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useStorybookState, type API } from 'storybook/manager-api';
import { SearchDialog } from './search/search-dialog.ts';

const name = 'huitou/page-tools';

/** The Markdown of the page that is open. */
const markdownOf = (page: string): string => `./${page.replace(/--docs$/, '')}.md`;

/** Programs find the Markdown of the page that is open by a link in the head. */
function nameMarkdown(page: string): void {
  const known = document.head.querySelector<HTMLLinkElement>('link[type="text/markdown"]');
  const link = known ?? document.createElement('link');
  Object.assign(link, { rel: 'alternate', type: 'text/markdown', href: markdownOf(page) });
  if (!known) document.head.append(link);
}

function MarkdownLink(): ReactElement | null {
  const { viewMode, storyId } = useStorybookState();
  if (viewMode !== 'docs' || !storyId) return null;
  nameMarkdown(storyId);
  return createElement(
    Button,
    { asChild: true, variant: 'ghost', size: 'small', ariaLabel: false },
    createElement('a', { href: markdownOf(storyId) }, 'Markdown'),
  );
}

/** Puts a search in the text of all pages into the toolbar, and a link to the Markdown of the page that is open. */
export function addPageTools(): void {
  addons.register(name, (api: API) => {
    let dialog: SearchDialog | undefined;
    const open = (): void => (dialog ??= new SearchDialog()).open();
    void api.setAddonShortcut(name, {
      ...{ label: 'Search the text of all pages', defaultShortcut: ['W'], actionName: 'search-text' },
      showInMenu: true,
      action: open,
    });
    addons.add(`${name}/search`, {
      ...{ type: types.TOOL, title: 'Search the text', match: () => true },
      render: () =>
        createElement(
          Button,
          { variant: 'ghost', size: 'small', onClick: open, ariaLabel: 'Search the text of all pages (W)' },
          'Search text',
        ),
    });
    addons.add(`${name}/markdown`, {
      type: types.TOOLEXTRA,
      title: 'Markdown',
      match: () => true,
      render: MarkdownLink,
    });
  });
}
