import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GraceController } from './grace-controller.ts';

let missing: string;
let updates: number;
let grace: GraceController;
let controllers: ReactiveController[];
const update = (): void => controllers.forEach((one) => one.hostUpdate?.());
const leave = (): void => controllers.forEach((one) => one.hostDisconnected?.());

describe('a wait for something less important', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    missing = '';
    updates = 0;
    controllers = [];
    const host: ReactiveControllerHost = {
      updateComplete: Promise.resolve(true),
      addController: (one) => void controllers.push(one),
      removeController: () => {},
      requestUpdate: () => void updates++,
    };
    grace = new GraceController(host, 500, () => missing);
  });
  afterEach(() => mock.timers.reset());

  test('nothing is waited for where nothing is missing', () => {
    update();
    mock.timers.tick(1000);
    assert.deepEqual([grace.waiting, grace.over, updates], [false, false, 0]);
  });

  test('what is missing is waited for so long and no longer; then the element is drawn without it', () => {
    missing = 'summary';
    update();
    assert.equal(grace.waiting, true);
    mock.timers.tick(499);
    assert.deepEqual([grace.waiting, updates], [true, 0]);
    mock.timers.tick(1);
    assert.deepEqual([grace.waiting, grace.over, updates], [false, true, 1]);
    update();
    mock.timers.tick(1000);
    assert.deepEqual([grace.waiting, updates], [false, 1], 'once');
  });

  test('a drawing in between does not make the wait longer', () => {
    missing = 'summary';
    update();
    mock.timers.tick(300);
    update();
    mock.timers.tick(200);
    assert.equal(grace.over, true);
  });

  test('what came in time ends the wait', () => {
    missing = 'summary';
    update();
    missing = '';
    update();
    assert.equal(grace.waiting, false);
    mock.timers.tick(1000);
    assert.deepEqual([grace.over, updates], [false, 0]);
  });

  test('something else is waited for anew, as long again', () => {
    missing = 'first';
    update();
    mock.timers.tick(500);
    missing = 'second';
    assert.equal(grace.waiting, true);
    update();
    assert.equal(grace.over, false);
    mock.timers.tick(499);
    assert.equal(grace.waiting, true);
    mock.timers.tick(1);
    assert.equal(grace.waiting, false);
  });

  test('what is waited for may change while it is waited for', () => {
    missing = 'first';
    update();
    mock.timers.tick(400);
    missing = 'second';
    update();
    mock.timers.tick(400);
    assert.deepEqual([grace.waiting, updates], [true, 0]);
    mock.timers.tick(100);
    assert.deepEqual([grace.waiting, updates], [false, 1]);
  });

  test('an element that has left the page is not drawn, and waits again when it is back', () => {
    missing = 'summary';
    update();
    leave();
    mock.timers.tick(1000);
    assert.equal(updates, 0);
    update();
    mock.timers.tick(500);
    assert.equal(updates, 1);
  });
});
