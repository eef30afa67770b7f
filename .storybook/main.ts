import type { StorybookConfig } from '@storybook/web-components-vite';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { builtSizesPlugin } from './built-sizes.ts';
import { mockWorker } from './mock-worker.ts';
import { searchIndexFile } from './search-index.ts';
import { themePanelScript } from './theme-panel-script.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // MDX alone knows no tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (own) =>
    mergeConfig(own, {
      plugins: [mockWorker(), themePanelScript(), builtSizesPlugin(), searchIndexFile()],
      // Badges believe the mock's issuers here, and nowhere else.
      define: { __HUITOU_ANCHORS__: JSON.stringify(mockAnchors) },
      build: {
        chunkSizeWarningLimit: 4_000,
        // All tags are in one bundle here, so what they load lazily on a page may be in it already.
        rolldownOptions: { checks: { bundlerTimings: false, ineffectiveDynamicImport: false } },
      },
    }),
};

export default config;
