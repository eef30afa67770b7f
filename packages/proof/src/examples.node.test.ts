import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isTokenFault, readPlatformToken } from './platform-token.ts';
import { purchaseToken } from './purchase-token.ts';
import { hashOfText } from './receipt.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));

const run = (command: string, ...parts: string[]) =>
  spawnSync(command, parts, { cwd: examples, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
const works = (command: string, ...parts: string[]): boolean => run(command, ...parts).status === 0;

/** Each example with its interpreter, and why it cannot be run here. */
const programs: readonly (readonly [string, string, string | false])[] = [
  ['node.mjs', 'node', false],
  [
    'python.py',
    'python3',
    !works('python3', '-c', 'import jwt, cryptography') &&
      'needs Python with PyJWT: apt install python3-jwt python3-cryptography',
  ],
  [
    'php.php',
    'php',
    !works('php', '-r', 'exit(function_exists("sodium_crypto_sign_detached") ? 0 : 1);') &&
      'needs PHP: apt install php-cli',
  ],
  ['openssl.sh', 'sh', !(run('openssl', 'version').stdout ?? '').startsWith('OpenSSL 3') && 'needs OpenSSL 3'],
];

describe('the examples of purchase tokens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-token-'));
  const key = join(folder, 'key.pem');
  after(() => rmSync(folder, { recursive: true }));
  before(() => {
    const made = run('openssl', 'genpkey', '-algorithm', 'ed25519', '-out', key);
    assert.equal(made.status, 0, made.stderr);
  });

  for (const [file, program, skip] of programs) {
    it(`${file} makes one that is believed`, { skip }, async () => {
      const api = 'https://trust.example';
      const { stdout, stderr, status } = run(program, file, key, 'hetian', 'b12', '订单-7', api);
      assert.equal(status, 0, stderr);
      const { x = '' } = createPublicKey(readFileSync(key)).export({ format: 'jwk' });
      const claims = await readPlatformToken(stdout.trim(), purchaseToken, {
        issuer: 'https://platform.example',
        audience: api,
        keys: async () => [{ kid: undefined, x }],
        now: Math.floor(Date.now() / 1000),
      });
      assert.ok(!isTokenFault(claims), JSON.stringify(claims));
      assert.deepEqual([claims.merchant, claims.sub, claims.order], ['hetian', 'b12', await hashOfText('订单-7')]);
    });
  }
});
