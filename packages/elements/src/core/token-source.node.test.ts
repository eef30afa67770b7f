import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TokenHost } from './staff-host.ts';
import { TokenSource } from './token-source.ts';

const hostWith = (settings: Partial<TokenHost>): TokenHost => ({ token: '', ...settings }) as TokenHost;

describe('the merchant token at hand', () => {
  it('is the attribute’s, until that has ended', async () => {
    const source = new TokenSource(hostWith({ token: 'first', getToken: async () => 'second' }));
    assert.equal(await source.current(), 'first');
    assert.equal(await source.renew('first'), 'second');
    assert.equal(await source.current(), 'second');
  });

  it('is the attribute’s again when the page writes another one', async () => {
    const host = hostWith({ token: 'first', getToken: async () => 'second' });
    const source = new TokenSource(host);
    await source.current();
    await source.renew('first');
    host.token = 'third';
    assert.equal(await source.current(), 'third');
  });

  it('is asked for once by requests that find the old one ended together', async () => {
    let asked = 0;
    const source = new TokenSource(hostWith({ getToken: async () => `token ${++asked}` }));
    assert.equal(await source.current(), 'token 1');
    const both = await Promise.all([source.renew('token 1'), source.renew('token 1')]);
    assert.deepEqual(both, ['token 2', 'token 2']);
    assert.equal(await source.renew('token 1'), 'token 2');
  });

  it('is missing without both, and has ended without a way to another', async () => {
    await assert.rejects(new TokenSource(hostWith({})).current(), { trouble: 'no-token' });
    await assert.rejects(new TokenSource(hostWith({ token: 'old' })).renew('old'), { trouble: 'expired' });
  });

  it('says what the page has to change where its function gives none', async () => {
    const empty = new TokenSource(hostWith({ getToken: async () => '' }));
    await assert.rejects(empty.current(), { trouble: 'failed', code: 'get-token', message: /resolve to a token/ });
    const broken = new TokenSource(hostWith({ getToken: () => Promise.reject(new Error('no session')) }));
    await assert.rejects(broken.current(), { code: 'get-token', message: /no session/ });
  });
});
