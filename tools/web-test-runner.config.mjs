import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTests } from './browser-tests.ts';
import { browserFlags, findBrowser } from './browser.ts';

// Two files run at once, each in a window: a tab behind another counts as hidden, draws a frame a second at most and asks
// no API. A context of its own also keeps the service worker of one from the other.
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  ...browserTests,
  browsers: [
    chromeLauncher({
      createPage,
      launchOptions: { executablePath: findBrowser(), args: [...browserFlags, '--js-flags=--expose-gc'] },
    }),
  ],
};
