import { startMock } from '@huitou/mock/browser.js';
import { createMock } from '@huitou/mock/mock.js';
import { withPictures } from '@huitou/mock/with-pictures.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import '@huitou/elements/define.js';
import '../packages/elements/huitou.css';
import { configure } from 'storybook/test';
import { argTypesOf } from './arg-types.ts';
import { docsPage } from './docs-page.ts';
import { ground } from './ground.ts';
import { registerLanguages } from './languages.ts';
import { linesToPaste } from './lines-to-paste.ts';
import { look } from './look.ts';
import './preview.css';
import { initialToolbar, toolbar } from './toolbar.ts';
import { wideTable } from './wide-table.ts';
import { followDrags } from './wear-design.ts';

setCustomElementsManifest(manifest);
registerLanguages();
followDrags();
// A second, which is the default, is little on a machine that does other work as well.
configure({ asyncUtilTimeout: 9_000 });

let mock: Promise<unknown> | undefined;
const start = () => startMock('./mockServiceWorker.js', withPictures(createMock({ sites: [location.origin] })));

const preview: Preview = {
  tags: ['autodocs'],
  // Every scenario of the mock has an address of its own, so one worker serves all stories at once.
  loaders: [async () => ({ mock: await (mock ??= start()) })],
  decorators: [ground],
  // A test runs axe itself. After every change the add-on would run it as well, and a story that is not through is reloaded.
  initialGlobals: { ...initialToolbar, a11y: { manual: navigator.webdriver } },
  globalTypes: toolbar,
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error', context: '#storybook-root' },
    controls: { sort: 'none', expanded: true },
    docs: {
      theme: look,
      page: docsPage,
      components: { table: wideTable },
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true, transform: linesToPaste },
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Welcome',
          'Start',
          ['On a page', 'In a framework', 'As a designer', 'As a partner', 'As a platform'],
          'Guides',
          [
            'Theming',
            'Languages',
            'Events',
            'Signals',
            'Accessibility',
            'Security and CSP',
            'Honesty and the law',
            'Deployment',
            'Versions and migration',
          ],
          'Recipes',
          ['Shopify', 'WordPress', 'Webflow', 'Tag managers', 'Analytics'],
          'Tags',
          'How honest is the index',
          'Theming',
          'Tokens',
          'Language',
        ],
      },
    },
  },
};

export default preview;
