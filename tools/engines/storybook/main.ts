import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import usual from '../../../.storybook/main.ts';
import { fromSource } from '../../../vite.config.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The usual stories without the mock in the page: it stands on msw, which no old browser runs. */
const config: StorybookConfig = {
  ...usual,
  stories: ['../../../stories/**/*.stories.ts'],
  addons: [],
  viteFinal: async (own, options) =>
    mergeConfig(mergeConfig((await usual.viteFinal?.(own, options)) ?? own, fromSource), {
      resolve: { alias: { '@huitou/mock/browser.js': here('no-mock.ts') } },
      build: { target: ['chrome105', 'safari16.4', 'firefox110'], cssTarget: 'esnext' },
    }),
};

export default config;
