import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { fixtures } from '@huitou/mock/fixtures.js';
import { createMock } from '@huitou/mock/mock.js';
import { anyApi } from '@huitou/mock/scenario.js';
import { withPictures } from '@huitou/mock/with-pictures.js';
import type { BrowserContext, Route } from 'playwright-core';

const reader = new FixtureReader(fixtures());

/** Answers the stories' API from outside the page, so that an old browser runs the tags and not the server's code. */
export async function answerStories(context: BrowserContext, site: string): Promise<void> {
  const newMock = () => withPictures(createMock({ reader, sites: [site] }));
  let mock = newMock();
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const method = request.method();
    const headers = await request.allHeaders();
    const sent = request.postDataBuffer();
    try {
      const response = await mock.answer(
        new Request(request.url(), { method, headers, ...(sent && { body: new Uint8Array(sent) }) }),
      );
      if (!response) return await route.abort();
      const body = Buffer.from(await response.arrayBuffer());
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
    } catch {
      await route.abort();
    }
  };
  await context.route(anyApi, (route) => {
    // The page may be gone when a late answer comes.
    answer(route).catch(() => {});
  });
  // What the mock remembers of a page ends with it.
  await context.route(/\/iframe\.html/, (route) => {
    mock = newMock();
    return route.continue();
  });
}
