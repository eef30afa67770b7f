import { startMock } from '@huitou/mock/browser.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import '@huitou/elements/define.js';
import '../packages/elements/huitou.css';
import { ground } from './ground.ts';
import './preview.css';

setCustomElementsManifest(manifest);

let mock: Promise<unknown> | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  // Every scenario of the mock has an address of its own, so one worker serves all stories at once.
  loaders: [async () => ({ mock: await (mock ??= startMock()) })],
  decorators: [ground],
  initialGlobals: { theme: 'light', locale: 'zh-CN' },
  globalTypes: {
    theme: {
      description: 'The theme, and what the tags stand on',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'overlay', title: 'Over video', icon: 'video' },
        ],
      },
    },
    locale: {
      description: 'The language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error', context: '#storybook-root' },
    controls: { exclude: ['state'] },
    options: {
      storySort: {
        order: [
          'Tags',
          ['Returning-customer index', 'Repeat-buyer reviews', 'Trust badge', 'Trust provider', 'Together'],
          'Language',
          ['Clover', 'Colours', 'Styling hooks'],
        ],
      },
    },
  },
};

export default preview;
