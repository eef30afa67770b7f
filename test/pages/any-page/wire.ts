import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { venueMerchants } from '@huitou/mock/fixtures.js';
import type { Page, Request } from 'playwright-core';
import { site } from './stage.ts';
import { markupOf, publicNames, tagNames } from './subjects.ts';
import { everyTag, visit } from './visit.ts';
import { isApiUrl, watchWire, type Wire } from './watch-wire.ts';

const pageWith = (tags: string): string =>
  site.add({
    html: `<html lang="en"><link rel="icon" href="data:," />${tags}<script type="module" src="/embed/all.js"></script>`,
  });

describe('over the wire', () => {
  it('goes at most one request a minute for a statement that is about to end', async () => {
    const day = 86_400_000;
    let wire: Wire | undefined;
    const { page, uncaught } = await visit(pageWith(everyTag()), {}, async (page) => {
      wire = await watchWire(page, Date.now() + day - 20_000);
    });
    await wire?.pass(1);
    const badges = (): number => wire?.asked.filter((url) => url.includes('/v1/badges/')).length ?? 0;
    assert.equal(badges(), 1);
    for (let minute = 1; minute <= 4; minute++) {
      await wire?.pass(60);
      // Of all minutes so far: a request at the very end of one is seen in the next.
      assert.ok(badges() <= 1 + minute, `${badges()} requests in ${minute} minutes`);
    }
    assert.ok(badges() > 1);
    assert.deepEqual(uncaught, []);
    await page.close();
  });

  for (const merchants of [2, 20]) {
    it(`go at most five retries a minute while the API is down, of the tags of ${merchants} merchants`, async () => {
      // The staff of one merchant.
      const tags = venueMerchants()
        .slice(0, merchants)
        .flatMap((id, i) => (i ? publicNames : tagNames).map((name) => markupOf(name, { merchant: id, venue: id })));
      let wire: Wire | undefined;
      const { page, uncaught } = await visit(pageWith(tags.join('\n')), {}, async (page) => {
        wire = await watchWire(page);
        await page.route(isApiUrl, (route) => route.fulfill({ status: 503, body: '{}' }));
      });
      for (let minute = 1; minute <= 2; minute++) {
        // Of reads: a stream has a back-off of its own, and so has what is asked with a token.
        const reads = (): string[] => (wire?.asked ?? []).filter((url) => !/\/v1\/(live|merchant\/)/.test(url));
        const before = reads();
        // Retries come within a second or two, and failures count as one that are no half second apart.
        // The clock goes on between two steps, too, so a minute has some seconds to spare.
        await wire?.pass(15, 0.25);
        await wire?.pass(30);
        const asked = reads().slice(before.length);
        const first = new Set(asked.filter((url) => !before.includes(url)));
        const retries = asked.length - first.size;
        assert.ok(retries <= 5, `${retries} retries in minute ${minute}: ${asked.join(' ')}`);
        const ofStaff = wire?.asked.filter((url) => url.includes('/v1/merchant/')).length ?? 0;
        assert.ok(ofStaff > 0 && ofStaff <= 1 + minute, `${ofStaff} requests of the staff in ${minute} minutes`);
      }
      assert.ok((wire?.asked.length ?? 0) > 0);
      assert.deepEqual(uncaught, []);
      await page.close();
    });
  }

  it('goes nothing that tells which page is being read, and nothing but to the API', async () => {
    const requests: Request[] = [];
    const picture = site.addFile(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
    );
    const watch = async (page: Page): Promise<void> => {
      page.on('request', (request) => requests.push(request));
      // The fixtures have their pictures inside.
      await page.route(/\/reviews/, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replaceAll(/"data:image[^"]*"/g, `"${site.origin}${picture}"`);
        await route.fulfill({ response: answer, body });
      });
    };
    const { page, settled } = await visit(pageWith(everyTag()), { viewport: { width: 1000, height: 8_000 } }, watch);
    await settled();
    // Streams stay open, so the network of the page is never idle.
    const isPicture = (request: Request): boolean => request.resourceType() === 'image';
    for (let wait = 0; wait < 60 && !requests.some(isPicture); wait++) await page.waitForTimeout(500);
    const kinds = new Map<string, number>();
    for (const request of requests) {
      const { origin, pathname, protocol } = new URL(request.url());
      if (protocol === 'data:' || request.isNavigationRequest()) continue;
      assert.equal(origin, site.origin, request.url());
      if (pathname.startsWith('/embed/')) continue;
      kinds.set(request.resourceType(), (kinds.get(request.resourceType()) ?? 0) + 1);
      const { referer, cookie } = await request.allHeaders();
      assert.equal(referer, undefined, `${request.url()} says it comes from ${referer}`);
      assert.equal(cookie, undefined);
    }
    assert.ok((kinds.get('fetch') ?? 0) > 0 && (kinds.get('image') ?? 0) > 0, [...kinds].join(' '));
    await page.close();
  });
});
