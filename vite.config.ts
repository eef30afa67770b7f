import { minifyHTMLLiterals } from 'minify-literals';
import { defaultClientConditions, defineConfig, type InlineConfig, type Plugin } from 'vite';

/** Takes the white space out of html, svg and css templates, which a JavaScript minifier has to leave alone. */
export const minifyTemplates = (): Plugin => ({
  name: 'huitou:minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|svg|css)`/.test(code)) return;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, ...(result.map && { map: result.map }) };
  },
});

/** Packages are read from their sources, so nothing has to be built before a test or a story. */
export const fromSource: InlineConfig = {
  resolve: { conditions: ['source', ...defaultClientConditions] },
};

export default defineConfig({ ...fromSource, plugins: [minifyTemplates()] });
