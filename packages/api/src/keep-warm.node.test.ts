import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp, type App } from './create-app.ts';
import { snapshot } from './testing/snapshots.ts';
import { TinyReader } from './testing/tiny-reader.ts';

const until = async (isFresh: () => boolean): Promise<void> => {
  while (!isFresh()) await new Promise((resolve) => setImmediate(resolve));
};
const firsts = (merchant: string): string[] =>
  ['index', 'reviews', 'reviews/summary'].map((rest) => `/v1/merchants/${merchant}/${rest}`);
const isWarm = (app: App, merchant: string): boolean => firsts(merchant).every((address) => app.ready(address));

describe('keeping documents warm', () => {
  it('makes what pages ask first before anyone asks, and again when it changes', { timeout: 5000 }, async () => {
    const reader = new TinyReader([snapshot('a'), snapshot('b')]);
    const app = createApp({ reader, warm: true });
    await until(() => isWarm(app, 'a') && isWarm(app, 'b'));
    const before = app.ready('/v1/merchants/a/index')?.tag;
    reader.publish(snapshot('a', { score: 3 }));
    await until(() => isWarm(app, 'a'));
    assert.notEqual(app.ready('/v1/merchants/a/index')?.tag, before);
    app.stop();
  });

  it('makes reviews again where somebody had them, and not while nobody asks', { timeout: 5000 }, async () => {
    const reader = new TinyReader([]);
    const app = createApp({ reader, warm: true });
    reader.publish(snapshot('a'));
    await until(() => app.ready('/v1/merchants/a/index') !== undefined);
    reader.publishReviews('a');
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.deepEqual(reader.asked, ['index a']);
    await app.fetch(new Request('https://api.example/v1/merchants/a/reviews'));
    reader.publishReviews('a');
    await until(() => app.ready('/v1/merchants/a/reviews') !== undefined);
    assert.deepEqual(reader.asked, ['index a', 'reviews a {}', 'reviews a {}']);
    app.stop();
  });

  it('lets the publisher be when it speaks of a merchant nobody knows yet', () => {
    const reader = new TinyReader([]);
    const app = createApp({ reader, warm: true });
    reader.publishReviews('early');
    app.stop();
    assert.deepEqual(reader.asked, []);
  });

  it('goes on after one that fails, and tells', { timeout: 5000 }, async () => {
    const reader = new TinyReader([snapshot('a'), snapshot('b')]);
    const index = reader.index.bind(reader);
    reader.index = async (merchant) => (merchant === 'a' ? Promise.reject(new Error('broken')) : index(merchant));
    const told: string[] = [];
    const app = createApp({ reader, warm: true, onError: (_, about) => told.push(about) });
    await until(() => isWarm(app, 'b'));
    assert.deepEqual(told, ['/v1/merchants/a/index']);
    app.stop();
  });

  it('stops when the server stops', async () => {
    const reader = new TinyReader([snapshot('a')]);
    createApp({ reader, warm: true }).stop();
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      reader.asked.filter((one) => !one.startsWith('index')),
      [],
    );
    reader.publish(snapshot('a'));
    assert.ok(reader.asked.length <= 1);
  });
});
