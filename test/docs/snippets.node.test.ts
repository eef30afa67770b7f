import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Anchor } from '@huitou/proof/anchors.js';
import { openKeyFiles } from '@huitou/server/key-files.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { freePort } from '../../tools/free-port.ts';
import { root } from '../../tools/imports.ts';
import { openPage } from '../../tools/pictures/open-page.ts';
import { pageSettles } from '../../tools/pictures/shoot-pages.ts';
import { findPlace, ready, runDemo, stopDemo, tellMarket, type Started } from '../../tools/small-demo.ts';
import { watch } from '../pages/watch.ts';
import { shellFaults } from './snippets/check-shell.ts';
import { styleFaults } from './snippets/check-styles.ts';
import {
  environmentFaults,
  headerFaults,
  jsonFaults,
  nginxFaults,
  phpFaults,
  sectionFaults,
  yamlFaults,
} from './snippets/check-texts.ts';
import { typeFaults } from './snippets/check-types.ts';
import { exceptions, isException } from './snippets/exceptions.ts';
import { findSnippets, type Snippet } from './snippets/find-snippets.ts';
import { answerFromFiles, exportFiles, serveSite, tokensOf, type Site } from './snippets/shown-site.ts';
import { pageOfHtml, pageOfScript } from './snippets/snippet-page.ts';

const all = findSnippets();
const snippets = all.filter((snippet) => !isException(snippet));
const variables = globSync('packages/server/src/{variables.ts,../deploy/*}', { cwd: root })
  .map((file) => readFileSync(root + file, 'utf8'))
  .join('\n');

/** What is wrong with a snippet that runs in no browser, by its language. */
const checks: Readonly<Record<string, (code: string) => readonly string[]>> = {
  sh: shellFaults,
  bash: shellFaults,
  css: styleFaults,
  json: jsonFaults,
  nginx: nginxFaults,
  php: phpFaults,
  liquid: sectionFaults,
  yaml: yamlFaults,
  yml: yamlFaults,
  http: headerFaults,
  ini: (code) => environmentFaults(code, variables),
  env: (code) => environmentFaults(code, variables),
};
const inBrowser = /^(html|liquid|js|mjs|jsx|ts|tsx)$/;
const asComponent = /^(vue|svelte)$/;

// Before the first test: a runner that is told to end does so once all that it knows of have ended.
const place = await findPlace();
// The site of the partner is ours: the demo's own stands somewhere else.
const env = { ...place.env, PARTNER_PORT: `${await freePort()}` };

describe('every snippet of the pages', () => {
  it('has a language that is run or checked here, and few have a reason not to', () => {
    assert.ok(snippets.length > 60);
    const unknown = snippets.filter(
      ({ language }) => !checks[language] && !inBrowser.test(language) && !asComponent.test(language),
    );
    assert.deepEqual(
      unknown.map(({ where, language }) => `${where}: ${language || 'no language'}`),
      [],
    );
    assert.ok(exceptions.length <= 12, `${exceptions.length} exceptions`);
    const unused = exceptions.filter((exception) => !all.some((snippet) => isException(snippet, [exception])));
    assert.deepEqual(unused, []);
  });

  it('has scripts whose types fit', () => assert.deepEqual(typeFaults(snippets), []));

  for (const { where, language, code } of snippets.filter((one) => checks[one.language]))
    it(`${where}, ${language}`, () => assert.deepEqual(checks[language]?.(code), []));
});

/** What has not said all that there is to say: tags by their state, and pictures that did not come. */
const unsettled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const good = new Set(['ready', 'collecting', 'verified', 'not-allowed', 'no-token']);
    return [...document.querySelectorAll('*')].flatMap((one) => {
      if (one instanceof HTMLImageElement) return one.naturalWidth > 0 ? [] : [one.src];
      // Below the window it waits until it is nearly in view.
      if (one.getAttribute('loading') === 'lazy') return [];
      const { state } = one as { readonly state?: unknown };
      return one.localName.includes('-') && typeof state === 'string' && !good.has(state)
        ? [`${one.localName} ${state}`]
        : [];
    });
  });

describe('every snippet for a page, on a page', { concurrency: 2 }, () => {
  let demo: Started;
  let browser: Browser;
  let site: Site;
  let exported = '';
  let anchor: Anchor;
  before(async () => {
    await tellMarket(place, { merchants: 90, orders: 3_500, reviews: 700 });
    demo = runDemo(env);
    await ready(demo);
    exported = exportFiles(place);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    anchor = { issuer: place.origin, roots: (await openKeyFiles(place.env.KEYS_DIR ?? '')).roots };
    site = await serveSite(place.partner, await tokensOf(place));
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
    await stopDemo(demo);
    place.clear();
  });

  // Their compilers are those of `test/frameworks`.
  const needsOthers = ({ code }: Snippet): boolean =>
    /from '(@vitejs|vue|svelte|@angular|next)|@jsxImportSource solid/.test(code);
  const shown = snippets.filter((snippet) => inBrowser.test(snippet.language) && !needsOthers(snippet));

  for (const [i, snippet] of shown.entries()) {
    it(`${snippet.where}, ${snippet.language}`, async () => {
      const html = /^(html|liquid)$/.test(snippet.language);
      const made = html ? pageOfHtml(snippet, place.origin) : await pageOfScript(snippet, anchor, `/${i}.js`);
      site.files.set(`/${i}.html`, made.html).set(`/${i}.js`, made.script ?? '');
      const page = await browser.newPage({ locale: 'en' });
      try {
        const watched = await watch(page);
        await answerFromFiles(page, exported);
        await openPage(page, `${place.partner}/${i}.html`);
        await pageSettles(page);
        assert.deepEqual(watched.complaints, []);
        assert.deepEqual(await unsettled(page), []);
      } finally {
        await page.close();
      }
    });
  }
});
