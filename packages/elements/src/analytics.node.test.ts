import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sendEvents } from './analytics.ts';

it('on a server there are no events to hand on', () => {
  sendEvents({ to: () => assert.fail('nothing has happened') })();
});
