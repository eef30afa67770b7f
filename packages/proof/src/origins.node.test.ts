import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIssuer, isOrigin } from './origins.ts';

test('an origin is written in exactly one way', () => {
  for (const text of ['https://a.example', 'http://a.example', 'https://a.example:8443', 'http://[::1]:8080']) {
    assert.ok(isOrigin(text), text);
  }
  for (const text of [
    ...['', 'a.example', 'https://', 'https://a.example/', 'https://a.example:443', 'http://a.example:80'],
    ...[
      'https://A.example',
      'https://*.example',
      'https://a.example?',
      'ftp://a.example',
      ' https://a.example',
      'null',
    ],
  ]) {
    assert.ok(!isOrigin(text), text);
  }
});

test('an issuer lives on https, or on this very machine', () => {
  for (const text of [
    'https://a.example',
    'http://localhost',
    'http://localhost:1',
    'http://127.0.0.1',
    'http://[::1]',
  ]) {
    assert.ok(isIssuer(text), text);
  }
  for (const text of ['http://a.example', 'http://localhost.a.example', 'http://127.0.0.10', 'https://a.example/']) {
    assert.ok(!isIssuer(text), text);
  }
});
