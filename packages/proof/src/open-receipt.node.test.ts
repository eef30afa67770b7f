import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { openReceipt } from './open-receipt.ts';
import { hashOfText, signReceipt } from './receipt.ts';
import { signJws } from './sign.ts';
import { Issuer } from './testing/issuer.ts';

const now = 1_795_000_000;
const text = 'Nobody read the chat. 没人看。';

describe('a receipt', () => {
  let issuer: Issuer;
  let keySet: string;
  const sign = async (change: object = {}): Promise<string> =>
    signReceipt(
      { iss: issuer.origin, sub: 'r-1', merchant: 'm-1', iat: now, text: await hashOfText(text), ...change },
      await issuer.key(now),
    );
  beforeEach(async () => {
    issuer = await Issuer.at(now);
    keySet = await issuer.keySet(now);
  });

  it('says which review the text became', async () => {
    const claims = await openReceipt(await sign(), text, keySet, issuer.anchors);
    assert.deepEqual(claims, {
      ...{ iss: issuer.origin, sub: 'r-1', merchant: 'm-1', iat: now, text: await hashOfText(text) },
    });
  });

  it('counts for that text to the letter', async () => {
    assert.equal(await openReceipt(await sign(), `${text} `, keySet, issuer.anchors), 'text');
  });

  it('counts only where somebody who is believed signed it', async () => {
    const receipt = await sign();
    assert.equal(await openReceipt(receipt, text, keySet, []), 'key-set-signature');
    assert.equal(
      await openReceipt(await sign({ iss: 'https://other.example' }), text, keySet, issuer.anchors),
      'issuer',
    );
    assert.equal(await openReceipt(await sign({ iat: now - 1 }), text, keySet, issuer.anchors), 'key-not-in-force');
    const other = await Issuer.at(now);
    assert.equal(await openReceipt(receipt, text, await other.keySet(now), other.anchors), 'unknown-key');
  });

  it('is no other signed text', async () => {
    const statement = await issuer.statement(now);
    assert.equal(await openReceipt(statement, text, keySet, issuer.anchors), 'header');
    const more = await signJws('huitou-receipt+jwt', { iss: issuer.origin, iat: now }, await issuer.key(now));
    assert.equal(await openReceipt(more, text, keySet, issuer.anchors), 'claims');
  });
});
