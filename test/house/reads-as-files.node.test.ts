import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Venue, VenueHosts } from '@huitou/contract/venue.js';
import type { BadgeAnswer } from '@huitou/contract/badge.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { freePort } from '../../tools/free-port.ts';
import { findNginx, startNginx } from '../../tools/nginx.ts';
import { demoInBrowser } from '../pages/demo-in-browser.ts';

// The folder that `npm run export` writes, on a file server that knows nothing of it, as the `api` of tags in a browser.

const script = fileURLToPath(new URL('../../packages/server/src/cli/export.ts', import.meta.url));
const nginx = findNginx();
const skip = typeof nginx === 'string' && nginx;
const market = { merchants: 60, orders: 6_000, reviews: 600 };
// Without a server of files there is nothing to look at, and no market is told.
const started = skip ? undefined : await demoInBrowser(market);

describe('reads as files', { skip, timeout: 300_000 }, () => {
  const demo = started ?? assert.fail('skipped');
  let files = '';
  let server: { stop(): Promise<void> };
  let folder = '';

  /** The last line but one of what the command prints. */
  const run = (): string => {
    const { env, origin } = demo.place;
    const command = ['--conditions=source', '--disable-warning=ExperimentalWarning', script, folder];
    const record = `${(env.DATABASE_URL ?? '').slice('file:'.length)}.track-record.json`;
    const ran = spawnSync(process.execPath, command, {
      env: {
        ...process.env,
        ...env,
        PUBLIC_ORIGIN: origin,
        TRACK_RECORD: record,
        OBJECTION_CONTACT: 'objections@demo.example',
      },
      encoding: 'utf8',
    });
    assert.equal(ran.status, 0, ran.stderr);
    return ran.stdout;
  };
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${files}${path}`);
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/json'], path);
    return (await answer.json()) as T;
  };

  /** The first that may show its badge on the partner's site. */
  const withBadge = async (merchants: readonly string[]): Promise<string> => {
    for (const merchant of merchants) {
      const { statement } = await read<BadgeAnswer>(`/v1/badges/${merchant}.json`);
      const claims = Buffer.from(statement?.split('.')[1] ?? '', 'base64url').toString();
      if (claims.includes(`"${demo.place.partner}"`)) return merchant;
    }
    return assert.fail('nobody has a badge for the partner');
  };

  before(async () => {
    assert.ok(typeof nginx === 'object');
    folder = join(demo.place.folder, 'shop');
    const port = await freePort();
    files = `http://localhost:${port}/shop`;
    run();
    server = await startNginx(
      nginx.program,
      `server { listen 127.0.0.1:${port}; root ${demo.place.folder};
         types { application/json json; image/jpeg jpg; image/avif avif; image/svg+xml svg; }
         add_header access-control-allow-origin *; }`,
    );
  });
  after(() => server?.stop());

  it('are what the API answers, under names that a plain file server serves', async () => {
    const { origin } = demo.place;
    for (const [path, file] of [
      ['/v1/merchants/hetian/index', '/v1/merchants/hetian/index.json'],
      ['/v1/merchants/hetian/index/history?days=90', '/v1/merchants/hetian/index/history/days=90.json'],
      ['/v1/merchants/hetian/reviews?folded=only', '/v1/merchants/hetian/reviews/folded=only.json'],
      ['/v1/venues', '/v1/venues.json'],
      ['/v1/track-record', '/v1/track-record.json'],
    ] as const)
      assert.deepEqual(await read(file), await (await fetch(`${origin}${path}`)).json(), path);
    const first = await read<ReviewPage>('/v1/merchants/hetian/reviews.json');
    const second = await read<ReviewPage>(`/v1/merchants/hetian/reviews/cursor=${first.next}.json`);
    assert.equal(
      second.reviews.some(({ id }) => first.reviews.some((one) => one.id === id)),
      false,
    );
  });

  it('have pictures in every language on both grounds, as the server draws them', async () => {
    const { origin } = demo.place;
    const badge = await withBadge(['hetian', ...readdirSync(join(folder, 'v1/merchants'))]);
    const { reviews } = await read<ReviewPage>('/v1/merchants/hetian/reviews/limit=12.json');
    const review = reviews.find(({ text }) => text)?.id;
    for (const [address, file] of [
      [`/v1/badges/${badge}.svg`, `/v1/badges/${badge}.svg`],
      [`/v1/badges/${badge}.svg?lang=en`, `/v1/badges/${badge}/lang=en.svg`],
      [
        '/v1/render/returning-customer-index.svg?merchant=hetian&lang=ar&theme=dark',
        '/v1/render/returning-customer-index/lang=ar&merchant=hetian&theme=dark.svg',
      ],
      [
        `/v1/render/trust-badge.svg?merchant=${badge}&lang=en&theme=light`,
        `/v1/render/trust-badge/lang=en&merchant=${badge}&theme=light.svg`,
      ],
      [
        `/v1/render/repeat-buyer-reviews.svg?merchant=hetian&review=${review}&lang=zh&theme=light`,
        `/v1/render/repeat-buyer-reviews/lang=zh&merchant=hetian&review=${review}&theme=light.svg`,
      ],
    ] as const) {
      const answer = await fetch(`${files}${file}`);
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/svg+xml'], file);
      assert.equal(await answer.text(), await (await fetch(`${origin}${address}`)).text(), address);
    }
  });

  it('stay as they are in a second run but for what is signed anew, and go with what is gone', () => {
    const times = () =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .map((file) => [file, statSync(file).mtimeMs]),
      );
    const earlier = times();
    const stray = join(folder, 'v1/merchants/nobody.json');
    writeFileSync(stray, '{}');
    assert.match(run(), /, 1 removed/);
    const later = times();
    assert.deepEqual([...later.keys()].sort(), [...earlier.keys()].sort());
    const touched = [...later].filter(([file, time]) => earlier.get(file) !== time).map(([file]) => file);
    const signed = /\/v1\/(badges\/[^/]+|log)\.json$|huitou-keys\.json$|\/huitou\.json$/;
    assert.deepEqual(
      touched.filter((file) => !signed.test(file)),
      [],
    );
    assert.ok(later.size > 200);
  });

  it('are all that index, reviews, badge and venue need', async () => {
    const [venue] = (await read<{ venues: Venue[] }>('/v1/venues.json')).venues;
    const list = await read<VenueHosts>(`/v1/venues/${venue?.id}/hosts/limit=20&section=most-returned.json`);
    const ranked = list.hosts.flatMap(({ as, merchant }) => (as === 'ranked' ? [merchant.id] : []));
    const badge = await withBadge(ranked);
    const api = `${files}/huitou.json`;
    const { origin, partner } = demo.place;
    // A page that no server sent counts as one of the internet's, which may not ask this machine.
    const permissions = ['local-network-access'];
    const page = await demo.browser.newPage({ viewport: { width: 1280, height: 900 }, permissions });
    const [asked, wrong]: [string[], string[]] = [[], []];
    page.on('response', (answer) => {
      if (!answer.url().startsWith(files)) return;
      asked.push(answer.url().slice(files.length));
      if (answer.status() !== 200) wrong.push(`${answer.status()} ${answer.url()}`);
    });
    page.on('console', (line) => void (line.type() === 'error' && wrong.push(line.text())));
    page.on('pageerror', (error) => void wrong.push(error.message));
    const tag = (name: string, what: string) => `<${name} api="${api}" lang="en" ${what}></${name}>`;
    const names = ['returning-customer-index', 'repeat-buyer-reviews', 'trust-badge', 'trust-venue'];
    await page.route(`${partner}/files.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><title>Files</title><link rel="icon" href="data:,">
          <link rel="stylesheet" href="${origin}/embed/v1/huitou.css"><script type="module" src="${origin}/embed/v1/huitou.js"></script>
          ${ranked.map((merchant) => tag('returning-customer-index', `merchant="${merchant}"`)).join('')}
          ${tag('trust-badge', `merchant="${badge}"`)} ${tag('repeat-buyer-reviews', 'merchant="hetian" live')}
          ${tag('trust-venue', `venue="${venue?.id}"`)}`,
      }),
    );
    await page.goto(`${partner}/files.html`);
    for (const name of names) {
      const states = await page.waitForFunction((of) => {
        const all = [...document.querySelectorAll(of)].map((one) => (one as unknown as { state: string }).state);
        return all.every((state) => !['idle', 'loading', undefined].includes(state)) && all;
      }, name);
      const good = name === 'trust-badge' ? ['verified'] : ['ready'];
      assert.deepEqual([...new Set((await states.jsonValue()) as string[])], good, name);
    }
    assert.equal(
      asked.some((address) => address.startsWith('/v1/indexes') || address.startsWith('/v1/live')),
      false,
    );
    const reviews = page.locator('repeat-buyer-reviews');
    await reviews.getByRole('button', { name: /^See .* hidden/ }).click();
    await reviews.getByText('Public log').first().waitFor();
    assert.equal(await reviews.getByText('Public log').first().getAttribute('href'), `${files}/v1/log.json`);
    assert.deepEqual(wrong, []);
    assert.ok(asked.some((address) => address.endsWith('/reviews/folded=only.json')));
    // What cannot be a file is not offered.
    const venueTag = page.locator('trust-venue');
    assert.equal(await venueTag.getByRole('searchbox').count(), 0);
    await page.close();
  });
});
