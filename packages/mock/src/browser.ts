import { setupWorker, type SetupWorker } from 'msw/browser';
import { createHandlers } from './handlers.ts';
import { createMock, type Mock } from './mock.ts';

/**
 * Starts msw in this page; from then on the addresses of all scenarios answer, and badges verify on the page's origin.
 * @param url - Address of msw's worker script, relative to the page.
 */
export async function startMock(
  url = './mockServiceWorker.js',
  mock: Mock = createMock({ sites: [location.origin] }),
): Promise<SetupWorker> {
  const worker = setupWorker(...createHandlers(mock));
  await worker.start({ serviceWorker: { url }, onUnhandledFrame: 'bypass', quiet: true });
  return worker;
}
