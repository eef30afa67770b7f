import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventLine } from '../testing/fake-ledger.ts';
import { detailOf, postingTo } from '../testing/posting.ts';

describe('who may send events, and in which form', () => {
  it('lets nobody pass without the key', async () => {
    const { post, ledger } = postingTo();
    for (const authorization of ['', 'Bearer wrong', 'Basic secret', 'Bearer secretsecret']) {
      const response = await post(eventLine('e1'), { authorization });
      assert.equal(response.status, 401, authorization);
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
    }
    assert.equal(ledger.batches.length, 0);
  });

  it('takes nothing where no key is set, even an empty one', async () => {
    const { post } = postingTo({});
    const response = await post(eventLine('e1'), { authorization: 'Bearer ' });
    assert.equal(response.status, 403);
    assert.match(await detailOf(response), /PLATFORM_KEY/);
  });

  it('refuses a body that announces more than anybody should send at once', async () => {
    const { post, ledger } = postingTo();
    const response = await post(eventLine('e1'), { 'content-length': '16000000001' });
    assert.equal(response.status, 413);
    assert.match(await detailOf(response), /16000000001 is over 16000000000 bytes; send the events in parts/);
    assert.equal(ledger.batches.length, 0);
  });

  it('says which media type and encoding to send', async () => {
    const { post } = postingTo();
    const form = await post(eventLine('e1'), { 'content-type': 'application/x-www-form-urlencoded' });
    assert.equal(form.status, 415);
    assert.match(
      await detailOf(form),
      /application\/x-www-form-urlencoded is not understood; send application\/x-ndjson/,
    );
    const packed = await post(eventLine('e1'), { 'content-encoding': 'zstd' });
    assert.equal(packed.status, 415);
    assert.equal(packed.headers.get('accept-encoding'), 'gzip, identity');
  });
});
