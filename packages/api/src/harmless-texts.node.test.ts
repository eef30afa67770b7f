import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from './create-app.ts';
import { snapshot } from './testing/snapshots.ts';
import { TinyReader } from './testing/tiny-reader.ts';

const turned = 'Farm \u202eko si sihT\u202c';

class TurningReader extends TinyReader {
  override async index(merchant: string) {
    const known = await super.index(merchant);
    return { ...known, merchant: { ...known.merchant, name: turned } };
  }
}

describe('what anyone may read', () => {
  it('turns no direction, whatever a store gives', async () => {
    const { fetch } = createApp({ reader: new TurningReader([snapshot('a')]) });
    for (const address of ['/v1/merchants/a/index', '/v1/indexes?merchants=a']) {
      const text = await (await fetch(new Request(`https://api.example${address}`))).text();
      assert.match(text, /"name":"Farm ko si sihT"/, address);
    }
  });

  it('is what the store gives where nothing in it turns', async () => {
    const reader = new TinyReader([snapshot('a')]);
    const answer = await createApp({ reader }).fetch(new Request('https://api.example/v1/merchants/a/index'));
    assert.equal(await answer.text(), JSON.stringify(await reader.index('a')));
  });
});
