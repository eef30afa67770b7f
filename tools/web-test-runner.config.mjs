import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTests } from './browser-tests.ts';
import { browserFlags, findBrowser } from './browser.ts';

// Two files run at once, each in a tab; a tab behind another counts as hidden, draws no frames and asks no API.
async function createPage({ context }) {
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
