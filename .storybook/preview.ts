import { startMock } from '@huitou/mock/browser.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import '@huitou/elements/define.js';
import '../packages/elements/huitou.css';
import { argTypesOf } from './arg-types.ts';
import { ground } from './ground.ts';
import { linesToPaste } from './lines-to-paste.ts';
import { look } from './look.ts';
import './preview.css';
import { initialToolbar, toolbar } from './toolbar.ts';

setCustomElementsManifest(manifest);

let mock: Promise<unknown> | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  // Every scenario of the mock has an address of its own, so one worker serves all stories at once.
  loaders: [async () => ({ mock: await (mock ??= startMock()) })],
  decorators: [ground],
  initialGlobals: { ...initialToolbar },
  globalTypes: toolbar,
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error', context: '#storybook-root' },
    controls: { sort: 'none', expanded: true },
    docs: {
      theme: look,
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true, transform: linesToPaste },
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: ['Welcome', 'Getting started', 'Theming', ['Guide'], 'Tokens', 'Tags', 'Language'],
      },
    },
  },
};

export default preview;
