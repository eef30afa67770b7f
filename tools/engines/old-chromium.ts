import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, createWriteStream, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { bringPackages } from '../browser.ts';

/** Chromium versions that the npm package `@sparticuz/chromium` holds as a binary. */
export interface OldChromium {
  readonly major: string;
  /** Version of the npm package. */
  readonly version: string;
  /** Subresource integrity of the package's tarball. */
  readonly integrity: string;
  /** Opened only where it is named on the command line. */
  readonly optional?: boolean;
}

export const oldChromiums: readonly OldChromium[] = [
  {
    major: '107',
    version: '107.0.0',
    integrity: 'sha512-k5J8y36j5YRYfzBwnyBIiN4zsy6ZZMRIAVj8em7IqISrf/9lB/bpdEK1i/sUXtxr1S4qTDAopVNSqBLbTFL0GQ==',
  },
  {
    major: '113',
    version: '113.0.1',
    integrity: 'sha512-m64Nc58YObfCYkPbc8EBsnhWCFaw02dbXhWNOmx+OYoIPtIRar+reGYyAeGC0HD9RUZfPEwMHHSZ8MFxdSWXZQ==',
    optional: true,
  },
  {
    major: '119',
    version: '119.0.2',
    integrity: 'sha512-VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww==',
  },
];

const cache = fileURLToPath(new URL('../../.tools/engines/', import.meta.url));

/** Downloads the package with npm, checks it, and unpacks its binary to `file`. */
async function download({ version, integrity }: OldChromium, file: string): Promise<void> {
  const folder = join(file, '..');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.error(`Fetching Chromium ${version} into .tools/engines (once) …`);
  const run = (command: string, args: readonly string[]): void => {
    const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${command} ${args[0]} failed: ${done.error ?? done.stderr}`);
  };
  run('npm', ['pack', `@sparticuz/chromium@${version}`, '--loglevel=error']);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  const hash = createHash('sha512').update(readFileSync(join(folder, tarball)));
  if (`sha512-${hash.digest('base64')}` !== integrity)
    throw new Error(
      `${tarball}: its integrity is not ${integrity}; compare tools/engines/old-chromium.ts with the registry`,
    );
  run('tar', ['-xzf', tarball, 'package/bin/chromium.br']);
  const packed = join(folder, 'package/bin/chromium.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${file}.part`));
  chmodSync(`${file}.part`, 0o755);
  renameSync(`${file}.part`, file);
  rmSync(join(folder, tarball));
  rmSync(join(folder, 'package'), { recursive: true });
}

/** The path of the binary, downloaded where it is missing; or nothing, and then a sentence says why. */
export async function findOldChromium(engine: OldChromium): Promise<string | undefined> {
  const skip = (reason: string): undefined => console.log(`Chromium ${engine.major}: skipped, ${reason}`) as undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return skip(`its binary is for Linux on x64, and this is ${process.platform} on ${process.arch}`);
  const hasNss = (): boolean => globSync('/{usr/lib,usr/lib64,lib}/{,*/}libnss3.so').length > 0;
  if (!hasNss() && !(bringPackages('libnss3') && hasNss()))
    return skip('there is no libnss3. On Debian: apt install libnss3');
  const file = join(cache, engine.version, 'chromium');
  if (existsSync(file)) return file;
  try {
    await download(engine, file);
    return file;
  } catch (error) {
    return skip((error as Error).message);
  }
}

// The binary was built for a container without a sandbox and without processes of its own for pages. Hinting makes
// characters narrower, and then lines wrap elsewhere than in the newest, which has none in a headless window.
const flags = [
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--headless',
];

/** Starts a binary that `findOldChromium` found. */
export const launchOldChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: flags });
