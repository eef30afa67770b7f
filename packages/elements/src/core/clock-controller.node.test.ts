import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { ClockController } from './clock-controller.ts';

/** An element that counts how often it is asked to draw itself. */
function clocked() {
  const controllers: ReactiveController[] = [];
  const element = { drawn: 0, enter: () => {}, leave: () => {} };
  const host: ReactiveControllerHost = {
    updateComplete: Promise.resolve(true),
    addController: (one) => void controllers.push(one),
    removeController: () => {},
    requestUpdate: () => void element.drawn++,
  };
  new ClockController(host);
  element.enter = () => controllers.forEach((one) => one.hostConnected?.());
  element.leave = () => controllers.forEach((one) => one.hostDisconnected?.());
  return element;
}

describe('the clock of the page', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }));
  afterEach(() => mock.timers.reset());

  test('a relative time is drawn again after each minute, no sooner', () => {
    const one = clocked();
    one.enter();
    mock.timers.tick(59_999);
    assert.equal(one.drawn, 0);
    mock.timers.tick(1);
    assert.equal(one.drawn, 1);
    mock.timers.tick(60_000);
    assert.equal(one.drawn, 2);
    one.leave();
  });

  test('one that leaves the page is left alone while the others go on', () => {
    const [one, other] = [clocked(), clocked()];
    one.enter();
    other.enter();
    mock.timers.tick(60_000);
    one.leave();
    mock.timers.tick(60_000);
    assert.deepEqual([one.drawn, other.drawn], [1, 2]);
    other.leave();
  });

  test('the timer stops with the last of them, and starts with the next', () => {
    const stop = mock.method(globalThis, 'clearInterval');
    const [one, other] = [clocked(), clocked()];
    one.enter();
    other.enter();
    one.leave();
    assert.equal(stop.mock.callCount(), 0);
    other.leave();
    assert.equal(stop.mock.callCount(), 1);
    stop.mock.restore();
    one.enter();
    mock.timers.tick(60_000);
    assert.deepEqual([one.drawn, other.drawn], [1, 0]);
    one.leave();
  });

  test('one timer serves the page', () => {
    const start = mock.method(globalThis, 'setInterval');
    const all = [clocked(), clocked(), clocked()];
    for (const one of all) one.enter();
    assert.equal(start.mock.callCount(), 1);
    for (const one of all) one.leave();
    start.mock.restore();
  });
});
