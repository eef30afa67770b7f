import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { hostilities } from './hostilities.ts';
import type { Hostility } from './hostility.ts';
import { site } from './stage.ts';
import { everyTag, see, visit, type Seen } from './visit.ts';

/** One chunk after the other that a page cannot load: those of languages, of parts that come later, all. */
const chunks = {
  'the language': /\/chunks\/en-/,
  'what is loaded later': /\/chunks\/(?!en-)/,
  'any chunk': /\/chunks\//,
};

const pageOf = ({ script = '', markup = '', policy }: Partial<Hostility>): string =>
  site.add({
    html: `<html lang="en"><link rel="icon" href="data:," />
      <script>globalThis.ticks = 0; setInterval(() => ticks++, 10); ${script}</script>
      ${markup}<trust-provider theme="light">${everyTag()}</trust-provider>
      <script type="module" src="/embed/all.js"></script>`,
    headers: policy ? { 'content-security-policy': policy } : {},
  });

/** A timer of the page goes on. */
async function isAlive(page: Page): Promise<void> {
  const ticks = await page.evaluate(() => (globalThis as { ticks?: number }).ticks ?? 0);
  await page.waitForFunction((before) => ((globalThis as { ticks?: number }).ticks ?? 0) > before, ticks);
}

/** A tag shows what it has to show and hides the page's own content, or the other way round. */
function check({ name, state, text, ownContent }: Seen, { cards, all }: Partial<Hostility>): void {
  if (all === 'own content') return assert.ok(ownContent, `<${name}> hides the page’s content in ${state}`);
  const badge = name === 'trust-badge';
  const expected = badge ? 'verified' : cards === 'own content' ? 'failed' : 'ready';
  assert.equal(state, expected, name);
  assert.deepEqual(
    { drawn: text !== '', ownContent },
    { drawn: state !== 'failed', ownContent: state === 'failed' },
    name,
  );
}

describe('a page with', { concurrency: 2 }, () => {
  for (const hostility of hostilities) {
    it(hostility.what, async () => {
      const { page, uncaught, settled } = await visit(pageOf(hostility));
      const seen = await settled(hostility.all && 1_000);
      assert.ok(seen.length > 0);
      for (const one of seen) check(one, hostility);
      await isAlive(page);
      assert.deepEqual(uncaught, []);
      await page.close();
    });
  }

  it('another copy of Lit, in its development build', async () => {
    const script = site.addFile(
      'text/javascript',
      await bundle(`
        import { html, LitElement } from 'lit';
        customElements.define('their-tag', class extends LitElement {
          render() { return html\`<b>\${'theirs'}</b>\`; }
        });
      `),
    );
    const markup = `<script type="module" src="${script}"></script><their-tag></their-tag>`;
    const { page, uncaught, logged, settled } = await visit(pageOf({ markup }));
    for (const one of await settled()) check(one, {});
    assert.equal(await page.locator('their-tag b').textContent(), 'theirs');
    assert.deepEqual(
      logged.filter((line) => !/Lit is in dev mode/.test(line)),
      [],
    );
    assert.deepEqual(uncaught, []);
    await page.close();
  });

  for (const [what, address] of Object.entries(chunks)) {
    it(`no way to ${what}`, async () => {
      const block = (page: Page): Promise<unknown> => page.route(address, (route) => route.abort());
      const { page, uncaught, settled } = await visit(pageOf({}), {}, block);
      for (const { name, state, text, ownContent } of await settled(1_000)) {
        assert.ok(text !== '' || ownContent, `<${name}> shows nothing in ${state}`);
      }
      await isAlive(page);
      assert.deepEqual(uncaught, []);
      await page.close();
    });
  }

  it('a fetch that never settles', async () => {
    const script = 'window.fetch = () => new Promise(() => {});';
    const { page, uncaught } = await visit(pageOf({ script }), {}, (page) => page.clock.install());
    for (const { name, state, text, ownContent } of await see(page)) {
      assert.match(state, /^(loading|checking|idle)$/, name);
      assert.ok(text !== '' || ownContent, `<${name}> shows nothing`);
    }
    // The time of a request runs from its start on, and some tags load what asks.
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(30_000);
    for (const { name, state } of await see(page)) assert.equal(state, 'failed', name);
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});
