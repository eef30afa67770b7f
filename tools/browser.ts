import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserFlags as quietFlags, installedBrowser } from '@huitou/honest/browser.js';

/** Switches that keep a headless browser quiet, as a list that Playwright may take. */
export const browserFlags = [...quietFlags];

const root = process.getuid?.() === 0;

function aptInstall(...packages: string[]): boolean {
  console.error(`Installing Debian's ${packages.join(' and ')} (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) console.error(done.stderr);
  return done.status === 0;
}

const mayInstall = (): boolean => root && existsSync('/etc/debian_version');

/** Installs Debian's packages where that is possible, and says whether it did. */
export const bringPackages = (...packages: string[]): boolean => mayInstall() && aptInstall(...packages);

/** The path of Chrome or Chromium, installed from Debian's packages where that is possible. Exits with a sentence if not. */
export function findBrowser(): string {
  try {
    const found = installedBrowser();
    if (found) return found;
  } catch (error) {
    return stop((error as Error).message);
  }
  if (bringPackages('chromium')) return '/usr/bin/chromium';
  return stop('No Chrome or Chromium was found: install one, or set CHROME_PATH to it, then run this again.');
}

/** Makes sure that Chinese and Arabic can be drawn before a picture is taken. */
export function bringFonts(): void {
  const known = (lang: string): boolean =>
    spawnSync('fc-list', [`:lang=${lang}`, 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';
  if (known('zh-cn') && known('ar')) return;
  if (!bringPackages('fontconfig', 'fonts-noto-cjk', 'fonts-noto-core', 'fonts-noto-color-emoji')) {
    console.error('Pictures may lack Chinese or Arabic letters: install the Noto CJK and Noto Sans Arabic fonts.');
  }
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
