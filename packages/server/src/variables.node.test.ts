import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readVariables } from './variables.ts';

describe('the environment', () => {
  it('may be empty', () => {
    assert.deepEqual(readVariables({}), {
      port: 8080,
      host: undefined,
      databaseUrl: 'file:.data/huitou.db',
      platformKeys: [],
      publicOrigin: 'http://localhost:8080',
      keysDir: '.data/keys',
      embedDir: 'dist/cdn',
      docsDir: 'dist/docs',
      mediaDir: undefined,
      misuseContact: undefined,
      metricsToken: undefined,
      objectionContact: undefined,
      trackRecord: undefined,
      tokens: undefined,
    });
  });

  it('is taken at its word', () => {
    const read = readVariables({
      PORT: '9000',
      HOST: '::1',
      DATABASE_URL: 'file:x.db',
      PLATFORM_KEY: 'k'.repeat(16),
      PLATFORM_KEY_NEXT: 'n'.repeat(16),
      PUBLIC_ORIGIN: 'https://trust.example',
      KEYS_DIR: '/keys',
      EMBED_DIR: '/embed',
      DOCS_DIR: '/docs',
      MEDIA_DIR: '/media',
      MISUSE_CONTACT: 'misuse@trust.example',
      METRICS_TOKEN: 'm'.repeat(16),
      OBJECTION_CONTACT: 'https://trust.example/object',
      TRACK_RECORD: '/record.json',
      TOKEN_ISSUER: 'https://platform.example',
      TOKEN_KEYS: 'public.pem, https://platform.example/keys.json',
    });
    assert.deepEqual(read, {
      port: 9000,
      host: '::1',
      databaseUrl: 'file:x.db',
      platformKeys: ['k'.repeat(16), 'n'.repeat(16)],
      publicOrigin: 'https://trust.example',
      keysDir: '/keys',
      embedDir: '/embed',
      docsDir: '/docs',
      mediaDir: '/media',
      misuseContact: 'mailto:misuse@trust.example',
      metricsToken: 'm'.repeat(16),
      objectionContact: 'https://trust.example/object',
      trackRecord: '/record.json',
      tokens: { issuer: 'https://platform.example', keys: ['public.pem', 'https://platform.example/keys.json'] },
    });
  });

  it('may name a page instead of a mail address for reports of misuse', () => {
    const { misuseContact } = readVariables({ MISUSE_CONTACT: 'https://trust.example/report' });
    assert.equal(misuseContact, 'https://trust.example/report');
  });

  for (const [name, value, says] of [
    ['PORT', 'http', /^PORT: "http" is not a port; write a whole number/],
    ['PORT', '70000', /^PORT: "70000" is not a port/],
    ['PORT', '80.5', /^PORT/],
    ['PUBLIC_ORIGIN', 'https://trust.example/', /^PUBLIC_ORIGIN: .* is not an exact origin/],
    ['PUBLIC_ORIGIN', 'trust.example', /^PUBLIC_ORIGIN/],
    ['PLATFORM_KEY', 'short', /^PLATFORM_KEY: must be 16 to 200 letters/],
    ['METRICS_TOKEN', 'short', /^METRICS_TOKEN: must be 16 to 200 letters .+; unset it to give no metrics out$/],
    ['PLATFORM_KEY_NEXT', 'short', /^PLATFORM_KEY_NEXT: must be 16 to 200 letters/],
    ['MISUSE_CONTACT', 'call us', /^MISUSE_CONTACT: "call us" is no mail address and no https address; write one/],
    ['MISUSE_CONTACT', 'javascript:alert(1)', /^MISUSE_CONTACT/],
    ['OBJECTION_CONTACT', 'javascript:alert(1)', /^OBJECTION_CONTACT/],
    ['MISUSE_CONTACT', 'mailto:a@b.example?body=x', /^MISUSE_CONTACT/],
    ['PLATFORM_KEY', `${'k'.repeat(16)} k`, /^PLATFORM_KEY/],
  ] as const) {
    it(`says what to write instead of ${name}=${value}`, () => {
      assert.throws(
        () => readVariables({ [name]: value }),
        ({ message }: Error) => says.test(message),
      );
    });
  }

  it('says what is missing of tokens, or insecure', () => {
    assert.throws(() => readVariables({ TOKEN_ISSUER: 'x' }), /TOKEN_KEYS: is missing; tokens need both/);
    assert.throws(() => readVariables({ TOKEN_KEYS: 'x' }), /TOKEN_ISSUER: is missing; tokens need both/);
    const tokens = (keys: string) => readVariables({ TOKEN_ISSUER: 'x', TOKEN_KEYS: keys }).tokens?.keys;
    assert.throws(() => tokens('http://platform.example/keys'), /can be changed on its way; write its https address/);
    assert.deepEqual(tokens('http://localhost:9/keys'), ['http://localhost:9/keys']);
  });
});
