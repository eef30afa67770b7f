import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePlaces, printPlace, readPlace, type EventPlace } from './event-place.ts';

const store = 'Xk3vP0aaaaaa';
const at = (publication: number, merchant?: string, event: 'index' | 'reply' | 'review' = 'review'): EventPlace => ({
  publication,
  ...(merchant !== undefined && { of: { merchant, event } }),
});

describe('the place of an event', () => {
  it('is its id, and is read back from it', () => {
    for (const place of [at(0), at(12), at(412, 'a.b~c_d-e', 'reply')]) {
      assert.deepEqual(readPlace(store, printPlace(store, place)), place);
    }
    assert.equal(printPlace(store, at(412, 'hetian')), 'Xk3vP0:412:hetian:review');
  });

  it('comes by publication, then merchant, then name; a publication alone after all its events', () => {
    const order = [at(1), at(2, 'a', 'index'), at(2, 'a', 'reply'), at(2, 'b'), at(2), at(10, 'a')];
    assert.deepEqual(order.toReversed().toSorted(comparePlaces), order);
    assert.equal(comparePlaces(at(2), at(2)), 0);
  });

  it('is none of another store, nor whatever else a reader sends', () => {
    for (const id of [
      'other0:12:a:review',
      '',
      '12',
      'Xk3vP0:',
      'Xk3vP0:x',
      'Xk3vP0:1:a',
      'Xk3vP0:1:a:b',
      ':1:a:review',
      'Xk3vP0:-1',
    ]) {
      assert.equal(readPlace(store, id), undefined, id);
    }
  });
});
