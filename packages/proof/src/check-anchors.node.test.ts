import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnchors } from './check-anchors.ts';
import { generateKey } from './sign.ts';

const { x } = await generateKey();

test('takes https issuers, and http on this machine alone', () => {
  for (const issuer of ['https://api.example', 'http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:8080']) {
    assert.equal(checkAnchors('anchors', [{ issuer, roots: [x, x] }]).length, 1);
  }
  for (const issuer of [
    'http://api.example',
    'https://api.example/',
    'https://*.example',
    'http://localhost.evil.example',
    7,
  ]) {
    assert.throws(() => checkAnchors('anchors', [{ issuer, roots: [x] }]), /anchors: .* is no issuer/);
  }
});

test('refuses roots that are no keys, and says whose', () => {
  const identity = 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  for (const roots of [[], [x, ''], ['A'.repeat(42)], [identity], x, undefined]) {
    assert.throws(
      () => checkAnchors('anchors', [{ issuer: 'https://api.example', roots }]),
      /the roots of https:\/\/api\.example/,
    );
  }
  assert.throws(() => checkAnchors('anchors', {}), /must be a list/);
});
