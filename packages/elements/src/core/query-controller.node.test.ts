import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Query, Remote } from '@huitou/client/remote.js';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { QueryController } from './query-controller.ts';

/** An element as far as a controller knows it. */
class Host implements ReactiveControllerHost {
  isConnected = true;
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  addController = (one: ReactiveController): void => void this.controllers.push(one);
  removeController = (): void => {};
  requestUpdate = (): void => void this.updates++;
  update = (): void => this.controllers.forEach((one) => one.hostUpdate?.());
  leave(): void {
    this.isConnected = false;
    this.controllers.forEach((one) => one.hostDisconnected?.());
  }
  enter(): void {
    this.isConnected = true;
    this.controllers.forEach((one) => one.hostConnected?.());
  }
}

/** A query that a test answers, and which counts those who listen. */
class Asked implements Query<string> {
  current: Remote<string> = { status: 'loading' };
  retries = 0;
  readonly listeners = new Set<() => void>();
  retry = (): void => void this.retries++;
  refresh = (): void => {};
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

let host: Host;
let key: string;
let queries: Asked[];
let controller: QueryController<string>;
const last = (): Asked => {
  const query = queries.at(-1);
  assert.ok(query, 'nothing was asked');
  return query;
};

describe('a query of an element', () => {
  beforeEach(() => {
    host = new Host();
    key = 'first';
    queries = [];
    controller = new QueryController(
      host,
      () => key,
      () => {
        const query = new Asked();
        queries.push(query);
        return query;
      },
    );
  });

  test('asks with the first update, and draws again with each answer', () => {
    assert.deepEqual(controller.current, { status: 'idle' });
    host.update();
    assert.deepEqual(controller.current, { status: 'loading' });
    last().listeners.forEach((answer) => answer());
    assert.equal(host.updates, 1);
  });

  test('asks once and listens once, however often the element is drawn', () => {
    for (let time = 0; time < 3; time++) host.update();
    assert.equal(queries.length, 1);
    assert.equal(last().listeners.size, 1);
  });

  test('asks anew for another key, and hears no more of the one before', () => {
    host.update();
    key = 'second';
    host.update();
    assert.equal(queries.length, 2);
    assert.deepEqual(
      queries.map(({ listeners }) => listeners.size),
      [0, 1],
    );
  });

  test('is idle again where there is nothing to ask any more', () => {
    host.update();
    key = '';
    host.update();
    assert.deepEqual(controller.current, { status: 'idle' });
    assert.equal(queries.length, 1);
    assert.equal(last().listeners.size, 0);
  });

  test('asks nothing for an element that has left the page and is changed there', () => {
    host.update();
    host.leave();
    assert.equal(last().listeners.size, 0, 'nobody listens');
    key = 'of another API, for there is no provider out there';
    host.update();
    assert.equal(queries.length, 1);
  });

  test('is drawn when it comes back, listens again, and has asked only once', () => {
    host.update();
    host.leave();
    host.enter();
    assert.equal(host.updates, 1, 'the answer may have come while it was away');
    host.update();
    assert.equal(queries.length, 1);
    assert.equal(last().listeners.size, 1);
  });

  test('tries again on the reader’s wish, and has nothing to try before it has asked', () => {
    controller.retry();
    host.update();
    controller.retry();
    assert.equal(last().retries, 1);
  });
});
