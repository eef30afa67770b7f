import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openPlatformKeys, readPublicKeys } from './platform-keys.ts';

const pair = () => generateKeyPairSync('ed25519');
const jwkOf = ({ publicKey }: ReturnType<typeof pair>) => publicKey.export({ format: 'jwk' }) as { x: string };

describe('the public keys of a platform', () => {
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-keys-'))));
  after(() => rm(folder, { recursive: true }));

  it('are read as programs write them', () => {
    const one = pair();
    const { x } = jwkOf(one);
    const pem = one.publicKey.export({ format: 'pem', type: 'spki' }) as string;
    assert.deepEqual(readPublicKeys(pem, 'key.pem'), [{ x, kid: undefined }]);
    assert.deepEqual(readPublicKeys(JSON.stringify(jwkOf(one)), 'key.json'), [{ x, kid: undefined }]);
    const set = {
      keys: [
        { ...jwkOf(one), kid: 'a', use: 'sig' },
        { kty: 'RSA', n: 'x', e: 'AQAB' },
      ],
    };
    assert.deepEqual(readPublicKeys(JSON.stringify(set), 'set.json'), [{ x, kid: 'a' }]);
  });

  it('are told by name where they are none', () => {
    const secret = pair().privateKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /^Error: f: .*JSON/],
      ['{"keys":[]}', /f: it holds none; it has to hold Ed25519 public keys/],
      ['null', /^Error: f: /],
      [rsa.export({ format: 'pem', type: 'spki' }) as string, /^Error: f: /],
      [secret.export({ format: 'pem', type: 'pkcs8' }) as string, /f: it holds a private key/],
      [JSON.stringify(secret.export({ format: 'jwk' })), /f: it holds a private key/],
      [JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }), /f: a key in it is no sound Ed25519 key/],
    ];
    for (const [text, message] of cases) assert.throws(() => readPublicKeys(text, 'f'), message, text.slice(0, 60));
  });

  it('come from several places, by name; a key without one may be any', async () => {
    const [named, unnamed] = [pair(), pair()];
    await writeFile(join(folder, 'a.json'), JSON.stringify({ ...jwkOf(named), kid: 'a' }));
    await writeFile(join(folder, 'b.pem'), unnamed.publicKey.export({ format: 'pem', type: 'spki' }));
    const { keys: find } = await openPlatformKeys([join(folder, 'a.json'), join(folder, 'b.pem')], () => {});
    const [a, b] = [jwkOf(named).x, jwkOf(unnamed).x];
    assert.deepEqual(
      (await find('a')).map(({ x }) => x),
      [a, b],
    );
    assert.deepEqual(
      (await find('c')).map(({ x }) => x),
      [b],
    );
    assert.deepEqual(
      (await find(undefined)).map(({ x }) => x),
      [a, b],
    );
    await assert.rejects(
      openPlatformKeys([join(folder, 'none.json')], () => {}),
      /none\.json: cannot be read/,
    );
  });

  describe('at an address', () => {
    let server: Server;
    let answer = '';
    let status = 200;
    let asked = 0;
    before(async () => {
      server = createServer((_, response) => {
        asked++;
        response.writeHead(status).end(answer);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    after(() => void server.close());
    const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;

    it('are asked for once for all who wait, and stand in while they cannot be had', async () => {
      const key = { ...jwkOf(pair()), kid: 'a' };
      answer = JSON.stringify({ keys: [key] });
      const errors: unknown[] = [];
      const { keys: find } = await openPlatformKeys([address()], (error) => errors.push(error));
      assert.equal(asked, 0);
      const found = await Promise.all([find('a'), find('a'), find(undefined)]);
      assert.deepEqual(
        found.map((keys) => keys.length),
        [1, 1, 1],
      );
      assert.equal(asked, 1);
      // A key that is not known is asked for again, but not at once.
      assert.deepEqual(await find('b'), []);
      assert.equal(asked, 1);
      assert.deepEqual(errors, []);
    });

    it('are an error that is told, and no key, while nothing good ever came', async () => {
      status = 500;
      const errors: Error[] = [];
      const { keys: find, incomplete } = await openPlatformKeys([address()], (error) => errors.push(error as Error));
      assert.equal(incomplete(), false);
      assert.deepEqual(await find('a'), []);
      assert.equal(incomplete(), true);
      assert.match(errors[0]?.message ?? '', /\/keys: answered 500/);
    });
  });
});
