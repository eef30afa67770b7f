import { expect, waitUntil as until } from '@open-wc/testing';
import { entryKey, keptFor } from './entry.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { FakeApi, FakePage } from './testing/fake-page.ts';

/** Patient, because many files are tested at once on few cores. */
const waitUntil = (met: () => unknown, what?: string, options = { timeout: 8000 }): Promise<void> =>
  until(() => Boolean(met()), what, options);

const address = 'https://api.example';
const draft = { stars: { quality: 5 }, text: '又脆又甜' };
const picture = { bytes: new Uint8Array([1, 2, 3]).buffer, type: 'image/jpeg' };
let count = 0;

describe('the outbox', () => {
  let api: FakeApi;
  let page: FakePage;
  let outbox: Outbox;
  let key: string;
  let token: string;

  beforeEach(async () => {
    api = new FakeApi();
    page = new FakePage(api);
    outbox = createOutbox(page);
    token = `token ${++count} ${Date.now()}`;
    key = await entryKey(address, 'hetian', token);
  });
  afterEach(() => outbox.discard(key));

  const reaches = (status: string, from: Outbox = outbox): Promise<void> =>
    waitUntil(() => from.get(key)?.status === status && !from.isSending(key), status, { timeout: 5_000 });
  const save = (pictures = [] as (typeof picture)[]): Promise<void> => outbox.save(key, address, draft, pictures);

  it('finds a draft and its pictures again after a reload, and no token beside it', async () => {
    await save([picture]);
    const again = await createOutbox(page).read(key);
    expect(again?.draft).to.deep.equal(draft);
    expect(new Uint8Array(again?.pictures[0]?.bytes ?? new ArrayBuffer())).to.deep.equal(new Uint8Array([1, 2, 3]));
    expect([again?.status, again?.token]).to.deep.equal(['draft', '']);
    expect(outbox.keeps(key)).to.equal(true);
  });

  it('sends pictures, then the review, and keeps nothing but the answer', async () => {
    await save([picture]);
    await outbox.send(key, token);
    expect(api.asked).to.deep.equal(['POST /v1/pictures', 'POST /v1/reviews']);
    const { status, token: kept, draft: left, pictures, answer } = (await outbox.read(key)) ?? {};
    expect({ status, kept, left, pictures, review: answer?.review }).to.deep.equal({
      ...{ status: 'sent', kept: '', left: {}, pictures: [], review: 'w-1' },
    });
  });

  it('waits without a connection and sends when there is one', async () => {
    page.navigator.onLine = false;
    await save();
    await outbox.send(key, token);
    expect([outbox.get(key)?.status, outbox.get(key)?.code]).to.deep.equal(['waiting', 'offline']);
    expect(api.asked).to.deep.equal([]);
    page.goOnline();
    await reaches('sent');
    expect(api.reviews.size).to.equal(1);
  });

  for (const fate of [503, 429, 408, '409 key-at-work', 'lost'] as const) {
    it(`tries again by itself after ${fate}, and it is one review`, async () => {
      api.next.push(fate, fate);
      await save();
      await outbox.send(key, token);
      expect(outbox.get(key)?.status).to.equal('waiting');
      for (let turn = 0; turn < 2; turn++) {
        const tries = outbox.get(key)?.tries;
        // The pause begins a moment after the answer, so time goes on until it is over.
        await waitUntil(() => {
          if (!outbox.isSending(key)) page.pass(5_000);
          return outbox.get(key)?.tries !== tries || outbox.get(key)?.status === 'sent';
        });
        await waitUntil(() => !outbox.isSending(key));
      }
      await reaches('sent');
      expect([api.asked.length, api.reviews.size]).to.deep.equal([3, 1]);
    });
  }

  it('gives up waiting for an answer after 15 seconds, and tries again', async () => {
    api.next.push('silence');
    await save();
    const sent = outbox.send(key, token);
    await waitUntil(() => api.asked.length === 1);
    page.pass(15_000);
    await sent;
    expect(outbox.get(key)?.code).to.equal('timeout');
    await waitUntil(() => {
      if (!outbox.isSending(key)) page.pass(5_000);
      return outbox.get(key)?.status === 'sent';
    });
  });

  it('is one review when a page dies between the API’s taking it in and its answer', async () => {
    const dying = createOutbox(page);
    page.dead = true;
    // A page that is gone gives its lock back; this one, being a test, must have none.
    page.navigator.locks = undefined;
    await dying.save(key, address, draft, []);
    void dying.send(key, token);
    await waitUntil(() => api.reviews.size === 1);
    const next = new FakePage(api);
    const after = createOutbox(next);
    await after.flush();
    await after.read(key);
    await reaches('sent', after);
    expect([api.asked.length, api.reviews.size]).to.deep.equal([2, 1]);
  });

  for (const locks of [true, false]) {
    it(`is sent by one of two tabs ${locks ? 'with' : 'without'} Web Locks`, async () => {
      const tabs = [new FakePage(api, locks), new FakePage(api, locks)].map((one) => createOutbox(one));
      await save();
      await Promise.all(tabs.map((one) => one.send(key, token)));
      for (const one of tabs) await one.read(key);
      for (const one of tabs) await reaches('sent', one);
      expect(api.asked).to.deep.equal(['POST /v1/reviews']);
    });
  }

  it('tells another tab what became of it', async () => {
    const other = createOutbox(new FakePage(api));
    let told = 0;
    const stop = other.subscribe(key, () => told++);
    await save();
    await outbox.send(key, token);
    await reaches('sent', other);
    expect(told).to.be.greaterThan(0);
    stop();
  });

  it('keeps what was refused for good, with the reason and without the token, to be changed and sent again', async () => {
    api.next.push('415 unsupported-media-type');
    await save([picture]);
    await outbox.send(key, token);
    const { status, code, token: kept, draft: left, idempotencyKey } = (await outbox.read(key)) ?? {};
    expect({ status, kept, left }).to.deep.equal({ status: 'refused', kept: '', left: draft });
    expect(code).to.equal('picture');
    await outbox.save(key, address, draft, []);
    expect(outbox.get(key)?.idempotencyKey).to.equal(idempotencyKey);
    await outbox.send(key, token);
    expect(outbox.get(key)?.status).to.equal('sent');
  });

  for (const [fate, code] of [
    ['403 not-entitled first-purchase', 'first-purchase'],
    ['409 token-used', 'token-used'],
    ['401 unauthorized audience', 'foreign'],
    ['401 unauthorized expired', 'expired'],
    ['401 unauthorized signature', 'invalid'],
    ['403 tokens-disabled', 'tokens-disabled'],
  ] as const) {
    it(`says ${code} after ${fate}`, async () => {
      api.next.push(fate);
      await save();
      await outbox.send(key, token);
      expect([outbox.get(key)?.status, outbox.get(key)?.code]).to.deep.equal(['refused', code]);
      expect(api.asked).to.have.length(1);
    });
  }

  it('asks for a new token when its own has ended, and goes on with that', async () => {
    api.next.push('401 unauthorized expired');
    await save();
    await outbox.send(key, token, async () => 'fresh');
    expect(outbox.get(key)?.status).to.equal('sent');
    expect([...api.reviews.keys()]).to.deep.equal(['Bearer fresh']);
  });

  it('lets go of everything after seven days, sent or not', async () => {
    page.navigator.onLine = false;
    await save();
    await outbox.send(key, token);
    page.now += keptFor;
    await outbox.flush();
    expect(outbox.get(key)?.status).to.equal('waiting');
    page.now += 1;
    await outbox.flush();
    expect(await outbox.read(key)).to.equal(undefined);
  });

  it('works in memory where nothing may be stored, and says so', async () => {
    page.indexedDB = undefined;
    const blocked = createOutbox(page);
    await blocked.save(key, address, draft, [picture]);
    expect(blocked.keeps(key)).to.equal(false);
    expect(blocked.get(key)?.draft).to.deep.equal(draft);
    await blocked.send(key, token);
    expect(blocked.get(key)?.status).to.equal('sent');
  });

  it('keeps in memory what a full disk does not take, and sends it', async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
    try {
      await save([picture]);
      expect(outbox.keeps(key)).to.equal(false);
      expect(outbox.get(key)?.draft).to.deep.equal(draft);
      await outbox.send(key, token);
      expect(outbox.get(key)?.status).to.equal('sent');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await outbox.save(key, address, draft, []);
    expect((await createOutbox(page).read(key))?.status).to.equal('sent');
  });

  it('leaves what waits as it is when somebody writes on', async () => {
    page.navigator.onLine = false;
    await save();
    await outbox.send(key, token);
    await outbox.save(key, address, { text: 'other' }, []);
    expect(outbox.get(key)?.draft).to.deep.equal(draft);
  });
});

describe('what names an entry', () => {
  const made = (claims: object): string => `e30.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.sig`;

  it('is the purchase, so that a new token for it finds the same draft', async () => {
    const [first, second, other] = await Promise.all(
      [
        { sub: 'b', order: 'o', jti: '1' },
        { sub: 'b', order: 'o', jti: '2' },
        { sub: 'b', order: 'p', jti: '1' },
      ].map((claims) => entryKey(address, 'hetian', made(claims))),
    );
    expect(first).to.equal(second);
    expect(first).not.to.equal(other);
  });

  it('holds no token, and another for another merchant', async () => {
    const key = await entryKey(address, 'hetian', 'secret');
    expect(key).not.to.include('secret');
    expect(key).not.to.equal(await entryKey(address, 'qiuyi', 'secret'));
    expect(key).not.to.equal(await entryKey(address, 'hetian', 'other'));
  });
});
