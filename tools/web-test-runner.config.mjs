import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './browser.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

// A service worker only reaches pages below its own folder, so the mock's has to lie at the top.
const worker = readFileSync(`${rootDir}packages/mock/node_modules/msw/lib/mockServiceWorker.js`, 'utf8');
const mockWorker = (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = worker;
};

// Two files run at once, each in a tab; a tab behind another counts as hidden, draws no frames and asks no API.
async function createPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  rootDir,
  files: [
    `${rootDir}packages/*/src/**/*.test.ts`,
    `${rootDir}test/browser/**/*.test.ts`,
    `!${rootDir}**/*.node.test.ts`,
  ],
  nodeResolve: { browser: true, exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' })],
  middleware: [mockWorker],
  browsers: [
    chromeLauncher({
      createPage,
      launchOptions: { executablePath: findBrowser(), args: [...browserFlags, '--js-flags=--expose-gc'] },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },

  filterBrowserLogs: ({ type, args }) =>
    (type === 'error' || type === 'warn') && !String(args[0]).startsWith('Lit is in dev mode'),
};
