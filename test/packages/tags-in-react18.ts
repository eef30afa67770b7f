import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/imports.ts';
import { serveFolder, type Served } from '../../tools/serve-folder.ts';
import { watch, type Watched } from '../pages/watch.ts';
import { bareProject, fileOf } from './bare-project.ts';
import { bundlers } from './bundle.ts';
import { run } from './command.ts';

const versions = {
  ...{ react: '18.3.1', 'react-dom': '18.3.1', '@lit/react': '1.0.8' },
  ...{ '@types/react': '18.3.32', '@types/react-dom': '18.3.7' },
};

/** What the page of `react18/page.tsx` offers to its test. */
interface Offered {
  /** What the component's handler was given. */
  readonly heard: string[];
  /** Every state of the index. */
  readonly states: readonly string[];
  readonly getToken: unknown;
  readonly labels: unknown;
  change(next: object): void;
  define(): Promise<unknown>;
}
type Settable = HTMLElement &
  Readonly<Record<'merchant' | 'live' | 'headingLevel' | 'labels' | 'getToken' | 'disabled', unknown>>;

/** What the elements have, whatever their attributes say. */
const settings = (page: Page) =>
  page.evaluate(() => {
    const { getToken, labels } = globalThis as unknown as Offered;
    const [index, form] = ['returning-customer-index', 'repeat-buyer-review-form'].map(
      (tag) => document.querySelector(tag) as Settable,
    );
    return {
      index: [
        index?.merchant,
        index?.live,
        index?.headingLevel,
        index?.labels === labels,
        index?.className,
        index?.lang,
      ],
      form: [form?.merchant, form?.disabled, form?.getToken === getToken, form?.labels === labels],
      text: index?.textContent,
    };
  });

const change = (page: Page, next: object): Promise<void> =>
  page.evaluate((given) => (globalThis as unknown as Offered).change(given), next);
const define = (page: Page): Promise<void> =>
  page.evaluate(async () => void (await (globalThis as unknown as Offered).define()));
/** What was heard until the index had been in as many states; no API answers here. */
const heard = async (page: Page, states: number): Promise<readonly string[]> => {
  await page.waitForFunction((count) => (globalThis as unknown as Offered).states.length === count, states);
  return page.evaluate(() => (globalThis as unknown as Offered).heard.splice(0));
};

/** The tags as components of React 18, in a project of npm. */
export function tagsInReact18(home: string, tarballOf: (name: string) => string): void {
  describe('huitou in a project with React 18', () => {
    const project = join(home, 'react18');
    const out = join(project, 'out');
    let browser: Browser;
    let served: Served;
    before(async () => {
      const { code, output } = await bareProject(project, 'npm', { huitou: fileOf(tarballOf('huitou')), ...versions });
      assert.equal(code, 0, output);
      for (const folder of ['consumer', 'react18'])
        cpSync(join(root, 'test/packages', folder), join(project, folder), { recursive: true });
      await bundlers.esbuild(project, 'react18/page.tsx', out);
      writeFileSync(
        join(out, 'index.html'),
        '<!doctype html><link rel="icon" href="data:," /><div id="root"></div><script type="module" src="app.js"></script>',
      );
      served = await serveFolder(out);
      browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    });
    after(async () => {
      await browser?.close();
      await served?.stop();
    });

    async function open(): Promise<{ readonly page: Page; readonly watched: Watched }> {
      const page = await browser.newPage();
      const watched = await watch(page);
      await page.goto(`${served.origin}/index.html`);
      await page.waitForSelector('repeat-buyer-review-form', { state: 'attached' });
      return { page, watched };
    }
    /** What is neither that no API answers here nor what a tag says of that. */
    const complaints = ({ complaints: all }: Watched): readonly string[] =>
      all.filter((text) => !/Failed to load resource/.test(text));

    it('has types that fit, and reject mistakes', async () => {
      const { output } = await run(project, [`${root}node_modules/.bin/tsc`, '-p', join(project, 'react18')]);
      assert.equal(output.trim(), '');
    });

    it('can be imported in Node without a word', async () => {
      const code = "console.log(Object.keys(await import('huitou/react18')).length)";
      const { output } = await run(project, [process.execPath, '--input-type=module', '--eval', code]);
      assert.equal(output.trim(), '10');
    });

    it('is rendered by a server as its tag, with what the page put in', async () => {
      const code = `import { createElement } from 'react'; import { renderToString } from 'react-dom/server';
        import { TrustBadge } from 'huitou/react18';
        console.log(renderToString(createElement(TrustBadge, { merchant: 'hetian', debug: false, className: 'wide' }, 'Proof')));`;
      const { output } = await run(project, [process.execPath, '--input-type=module', '--eval', code]);
      assert.equal(output.trim(), '<trust-badge class="wide">Proof</trust-badge>');
    });

    for (const order of ['before', 'after'] as const) {
      it(`gives elements their properties, rendered ${order} the tags are claimed`, async () => {
        const { page, watched } = await open();
        if (order === 'after') {
          await change(page, { shown: false });
          await define(page);
          await change(page, { shown: true });
        } else await define(page);
        assert.deepEqual(await settings(page), {
          index: ['hetian', true, 4, true, 'wide', 'en'],
          form: ['hetian', false, true, true],
          text: 'hetian’s own words',
        });
        await change(page, { merchant: 'kunlun', live: false });
        const { index, form, text } = await settings(page);
        assert.deepEqual(
          [index.slice(0, 2), form.slice(0, 2), text],
          [['kunlun', false], ['kunlun', true], 'kunlun’s own words'],
        );
        assert.deepEqual(complaints(watched), []);
        await page.close();
      });
    }

    it('hears events as long as it listens and is shown', async () => {
      const { page, watched } = await open();
      await define(page);
      assert.deepEqual(await heard(page, 2), ['loading', 'failed']);
      await change(page, { listens: false, merchant: 'kunlun' });
      assert.deepEqual(await heard(page, 4), []);
      await change(page, { listens: true });
      await change(page, { merchant: undefined });
      assert.deepEqual(await heard(page, 5), ['idle']);
      await change(page, { shown: false });
      assert.equal(await page.textContent('#root'), 'gone');
      assert.deepEqual(complaints(watched), []);
      await page.close();
    });
  });
}
