import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { partnerPolicy } from '../../demo/pages/partner.ts';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { freePort } from '../../tools/free-port.ts';
import { watch } from '../pages/watch.ts';
import { checkout, has } from './checkout.ts';
import { policyOf, read, shell } from './readme.ts';

const missing = ['curl', 'python3'].filter((command) => !has(command));
const skip = missing.length > 0 && `${missing.join(' and ')} is not installed, and README's commands need it`;

const [port, site] = [await freePort(), await freePort()];
const api = `http://localhost:${port}`;
const readme = read('README.md');
const [serve = '', send = '', ask = '', market = '', page = ''] = shell(readme, 'Run your own API').map((lines) =>
  lines.replaceAll('localhost:8080', `localhost:${port}`).replaceAll(/\b8081\b/g, `${site}`),
);

const directives = (policy: string): string[][] => policy.split('; ').map((part) => part.split(' '));

describe('README, Run your own API, command by command', { skip }, () => {
  const copy = checkout({ PORT: `${port}`, HOST: '127.0.0.1', PYTHONUNBUFFERED: '1' });
  let browser: Browser;
  before(async () => void (browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })));
  after(() => Promise.all([browser.close(), copy.clear()]));

  /** Repeats a request until its answer matches: events are published within a few seconds. */
  const answerOf = async (command: string, pattern: RegExp): Promise<string> => {
    for (;;) {
      const { output } = await copy.run(command);
      if (pattern.test(output)) return output;
    }
  };

  it('builds the tags and serves them without a warning', async () => {
    const { output } = await copy.until(serve, /"listening"/);
    assert.doesNotMatch(output, /"level":"(warn|error)"/);
    const { newest } = (await (await fetch(`${api}/embed/versions.json`)).json()) as { readonly newest: string };
    const at = `${api}/embed/v/${newest}`;
    const built = (await (await fetch(`${at}/integrity.json`)).json()) as Readonly<Record<string, string>>;
    assert.ok('huitou.js' in built && 'huitou.css' in built);
    for (const file of Object.keys(built)) {
      const answer = await fetch(`${at}/${file}`);
      assert.equal(answer.status, 200, file);
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/, file);
      await answer.arrayBuffer();
    }
    for (const file of ['huitou.js', 'huitou.css', 'trust-badge.js', 'zh-CN/huitou.js']) {
      const answer = await fetch(`${api}/embed/v1/${file}`);
      assert.deepEqual(
        [answer.status, /max-age=60\b/.test(answer.headers.get('cache-control') ?? '')],
        [200, true],
        file,
      );
      await answer.arrayBuffer();
    }
  });

  it('accepts the minimal set of events, and then has an index of the merchant', async () => {
    const { output } = await copy.run(send);
    assert.equal(output.match(/"status":"applied"/g)?.length, 3, output);
    assert.match(await answerOf(ask, /"merchant"/), /"level":"collecting"/);
  });

  it('computes a score in the demo market', async () => {
    const { code, output } = await copy.run(market);
    assert.equal(code, 0, output);
    assert.match(
      await answerOf(`curl --silent ${api}/v1/merchants/hetian/index`, /"score":\d/),
      /"level":"(above|lead)/,
    );
  });

  it('shows a verified badge on an allowed site, and not on another', async () => {
    await copy.until(page, /Serving HTTP/);
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${site}/`);
    await tab.locator('trust-badge:state(verified)').waitFor();
    await tab.goto(`http://127.0.0.1:${site}/`);
    await tab.locator('trust-badge:state(wrong-site)').waitFor();
    await tab.close();
  });

  it('works under the content security policy that README gives, which the partner’s page includes', async () => {
    const policy = policyOf(readme, api);
    const partner = directives(partnerPolicy(api));
    for (const [name = '', ...sources] of directives(policy)) {
      const given = partner.find(([other]) => other === name) ?? [];
      for (const source of sources) assert.ok(given.includes(source), `${name} ${source}`);
    }
    const tags = ['returning-customer-index', 'repeat-buyer-reviews', 'trust-badge'];
    const body = `<!doctype html><title>A page</title>
      <link rel="stylesheet" href="${api}/embed/v1/huitou.css"><script type="module" src="${api}/embed/v1/huitou.js"></script>
      ${tags.map((tag) => `<${tag} merchant="hetian"></${tag}>`).join('')}`;
    const headers = { 'content-type': 'text/html', 'content-security-policy': `default-src 'none'; ${policy}` };
    const server = createServer((_, response) => response.writeHead(200, headers).end(body)).listen(0, 'localhost');
    await once(server, 'listening');
    try {
      const tab = await browser.newPage();
      const { complaints } = await watch(tab);
      await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
      for (const [i, state] of ['ready', 'ready', 'wrong-site'].entries())
        await tab.locator(`${tags[i]}:state(${state})`).waitFor();
      assert.deepEqual(complaints, []);
      await tab.close();
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
