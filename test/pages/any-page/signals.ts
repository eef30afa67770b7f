import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { site } from './stage.ts';
import { visit } from './visit.ts';

const guide = readFileSync(new URL('../../../stories/docs/signals.mdx', import.meta.url), 'utf8');
const snippet = (kind: string): string => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

/** What `huitou/client` is made of: the package is built where it is packed. */
const client = fileURLToPath(new URL('../../../packages/huitou/src/client.ts', import.meta.url));

const where = { merchant: 'hetian', room: 'hetian-room', session: 's-1121' };

interface Sending {
  readonly sent: { readonly address: string; readonly signals: readonly object[] }[];
}

/** Opens a page that keeps what it sends when it is left. */
const open = (html: string) =>
  visit(site.add({ html: `<html lang="en"><link rel="icon" href="data:," />${html}` }), {}, (page) =>
    page.addInitScript(() => {
      const sent: Sending['sent'][number][] = [];
      Object.assign(globalThis, { sent });
      navigator.sendBeacon = (address, body) => {
        const { signals } = JSON.parse(String(body)) as { signals: object[] };
        return sent.push({ address: String(address), signals }) > 0;
      };
    }),
  );

/** Pays an order and leaves; with what was sent then. */
const leave = (page: Page): Promise<Sending['sent']> =>
  page.evaluate(async () => {
    document.dispatchEvent(new Event('order-paid'));
    // A page is left in another task.
    await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('pagehide'));
    return (globalThis as unknown as Sending).sent;
  });

describe('the guide to signals', () => {
  it('counts with the tags', async () => {
    const { page, settled, uncaught } = await open(
      `${snippet('html')}<script type="module" src="/embed/all.js"></script>`,
    );
    await settled();
    await page.click('repeat-buyer-reviews [name=how]');
    assert.deepEqual(await leave(page), [
      {
        address: `${site.origin}/v1/signals`,
        signals: [{ ...where, kind: 'visit', openedReviews: true, bought: true }],
      },
    ]);
    assert.deepEqual(uncaught, []);
    await page.close();
  });

  it('counts without them', async () => {
    const script = site.addFile(
      'text/javascript',
      await bundle(snippet('js').replace(`'huitou/client'`, JSON.stringify(client))),
    );
    const { page, uncaught } = await open(
      `<div id="reviews">Reviews</div><form id="write"><input /><button>Send</button></form>
      <script type="module" src="${script}"></script>`,
    );
    await page.click('#reviews');
    await page.focus('input');
    await page.evaluate(() => document.querySelector('form')?.dispatchEvent(new Event('submit')));
    assert.deepEqual(await leave(page), [
      {
        address: 'https://api.example/v1/signals',
        signals: [
          ...['invited', 'opened', 'written'].map((kind) => ({ ...where, kind, count: 1 })),
          { ...where, kind: 'visit', openedReviews: true, bought: true },
        ],
      },
    ]);
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});
