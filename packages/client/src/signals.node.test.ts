import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import { signalBatch } from '@huitou/contract/signals.js';
import { createSignals, type SignalPage } from './signals.ts';

/** A page that can be left, and what it sent then. */
function pageWith(sendBeacon?: SignalPage['navigator']['sendBeacon']) {
  const listeners = new Set<() => void>();
  const sent: { readonly address: string; readonly body: unknown }[] = [];
  const keep = (address: string, body: string): boolean => {
    const text: unknown = JSON.parse(body);
    assert.ok(!isFault(readShape(signalBatch, text)), body);
    sent.push({ address, body: text });
    return true;
  };
  const page: SignalPage = {
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    navigator: { sendBeacon: sendBeacon ?? keep },
  };
  return { page, sent, listeners, leave: () => listeners.forEach((listener) => listener()) };
}
const settings = { api: 'https://api.example/', merchant: 'hetian' };

describe('signals of a page', () => {
  it('are nothing unless the page calls for them', () => {
    const { page, sent, leave } = pageWith();
    createSignals(settings, page);
    leave();
    assert.deepEqual(sent, []);
  });

  it('are one visit, with what was done in it, when the page is left', () => {
    const { page, sent, leave } = pageWith();
    const signals = createSignals({ ...settings, room: 'hetian-room', session: 's-1' }, page);
    signals.visit();
    signals.visit().openedReviews();
    assert.deepEqual(sent, []);
    leave();
    leave();
    const visit = { merchant: 'hetian', room: 'hetian-room', session: 's-1', kind: 'visit' };
    assert.deepEqual(sent, [
      {
        address: 'https://api.example/v1/signals',
        body: { signals: [{ ...visit, openedReviews: true, bought: false }] },
      },
    ]);
  });

  it('are added up by kind, and none is sent twice', () => {
    const { page, sent, leave } = pageWith();
    const signals = createSignals(settings, page);
    for (let i = 0; i < 3; i++) signals.invited();
    signals.opened();
    leave();
    signals.written();
    signals.visit().bought();
    leave();
    const [first, second] = sent.map(({ body }) => body);
    assert.deepEqual(first, {
      signals: [
        { merchant: 'hetian', kind: 'invited', count: 3 },
        { merchant: 'hetian', kind: 'opened', count: 1 },
      ],
    });
    assert.deepEqual(second, {
      signals: [
        { merchant: 'hetian', kind: 'written', count: 1 },
        { merchant: 'hetian', kind: 'visit', openedReviews: false, bought: true },
      ],
    });
  });

  it('end at once where the page says so', () => {
    const { page, sent, listeners } = pageWith();
    const signals = createSignals(settings, page);
    signals.invited();
    signals.end();
    assert.equal(sent.length, 1);
    assert.equal(listeners.size, 0);
  });

  it('are left out where they would name nobody, or lead nowhere', () => {
    const { page, sent, leave } = pageWith();
    createSignals({ ...settings, merchant: 'not an id' }, page).invited();
    createSignals({ ...settings, api: 'javascript:0' }, page).invited();
    leave();
    assert.equal(sent.length, 0);
    createSignals({ ...settings, room: 'not an id' }, page).invited();
    leave();
    assert.deepEqual(sent[0]?.body, { signals: [{ merchant: 'hetian', kind: 'invited', count: 1 }] });
  });

  it('are lost where the page may not send, and break nothing', () => {
    const { page, leave } = pageWith(() => {
      throw new Error('refused by the policy of the page');
    });
    createSignals(settings, page).invited();
    assert.doesNotThrow(leave);
    assert.doesNotThrow(() => createSignals(settings, undefined).end());
  });
});
