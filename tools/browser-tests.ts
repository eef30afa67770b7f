import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { abilities } from './engines/abilities.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

// A service worker only reaches pages below its own folder, so the mock's has to lie at the top.
const worker = readFileSync(`${rootDir}packages/mock/node_modules/msw/lib/mockServiceWorker.js`, 'utf8');
const mockWorker: NonNullable<TestRunnerConfig['middleware']>[number] = (context, next) => {
  if (context.path === '/mockServiceWorker.js') Object.assign(context, { type: 'text/javascript', body: worker });
  else return next();
  return undefined;
};

/** The tests that run in a browser and how they are served, whichever browser it is. */
export const browserTests: TestRunnerConfig = {
  rootDir,
  files: [
    `${rootDir}packages/*/src/**/*.test.ts`,
    `${rootDir}test/browser/**/*.test.ts`,
    `!${rootDir}**/*.node.test.ts`,
  ],
  nodeResolve: { browser: true, exportConditions: ['source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' }),
    abilities(),
  ],
  middleware: [mockWorker],
  concurrency: 2,
  // Safety nets, not measures: a machine may be busy.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,

  filterBrowserLogs: ({ type, args }) =>
    (type === 'error' || type === 'warn') && !String(args[0]).startsWith('Lit is in dev mode'),
};
