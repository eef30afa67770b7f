// The tags in the examples of `demo/frameworks`, each as a stranger has it: installed with the packed package, checked
// strictly, built for production, and held to the same assertions in a browser, with the real API behind it.
// HUITOU_FRAMEWORKS names those that are tried; all if it is not set.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/imports.ts';
import { startApi, type Api } from './api.ts';
import { assertions } from './assertions.ts';
import type { Running } from './serve-built.ts';
import { visit } from './visit.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const wanted = process.env.HUITOU_FRAMEWORKS?.split(/[ ,]+/).filter(Boolean) ?? [];
const all = readdirSync(join(root, 'demo/frameworks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => name);

const home = mkdtempSync(join(tmpdir(), 'huitou-frameworks-'));
let workspace: Workspace;
let api: Api;
let browser: Browser;

before(async () => {
  [workspace, api, browser] = await Promise.all([
    openWorkspace(home),
    startApi(),
    chromium.launch({ executablePath: findBrowser(), args: browserFlags }),
  ]);
});
after(async () => {
  await browser?.close();
  await api?.stop();
  rmSync(home, { recursive: true, force: true });
});

describe('the tags in', { concurrency: 2 }, () => {
  for (const name of all) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // One after the other: nothing can be tried before it is built.
    describe(name, { concurrency: 1 }, () => {
      let running: Running | undefined;
      let context: BrowserContext;
      before(async () => {
        context = await browser.newContext({ locale: 'en', viewport: { width: 1000, height: 4000 } });
      });
      after(async () => {
        await context?.close();
        await running?.stop();
      });

      it('are checked strictly', async () => {
        const { code, output } = await workspace.run(name, 'check');
        assert.equal(code, 0, output);
      });

      it('are built for production and served', async () => {
        const { code, output } = await workspace.run(name, 'build');
        assert.equal(code, 0, output);
        running = await workspace.serve(name, api.origin);
      });

      for (const { what, before, holds } of assertions) {
        it(what, async () => {
          assert.ok(running, 'it was not built');
          const visited = await visit(context, running.origin, before);
          try {
            if (!before) await visited.shows();
            await holds(visited);
            assert.deepEqual(visited.complaints, []);
          } finally {
            await visited.close();
          }
        });
      }
    });
  }
});
