import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Switches that keep a headless browser quiet; the sandbox stays on for everyone but root, where it cannot run. */
export const browserFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of Chrome or Chromium on this machine; undefined if there is none in the usual places.
 *
 * @throws Error if the environment variable `CHROME_PATH` names a file that does not exist
 */
export function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (!named) return usual.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`CHROME_PATH: there is no file ${named}. Point it at Chrome or Chromium, or unset it.`);
}
