import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The tags of Huitou, so that Vue does not look for components of these names. */
const isCustomElement = (tag: string): boolean => /^(live|merchant|repeat|returning|review|traffic|trust)-/.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  server: { proxy: { '/demo': 'http://localhost:8080' } },
});
