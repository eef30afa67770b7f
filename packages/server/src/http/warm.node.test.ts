import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp, type App } from './app.ts';
import { snapshot, TinyReader } from './testing/tiny-reader.ts';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
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

  it('goes on after one that fails, and tells', { timeout: 5000 }, async () => {
    const reader = new TinyReader([snapshot('a'), snapshot('b')]);
    const index = reader.index.bind(reader);
    reader.index = async (merchant) => (merchant === 'a' ? Promise.reject(new Error('broken')) : index(merchant));
    const told: string[] = [];
    const app = createApp({ reader, warm: true, onError: (_, about) => told.push(about) });
    await until(() => isWarm(app, 'b'));
    assert.deepEqual(told, ['indexRecipe a']);
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
