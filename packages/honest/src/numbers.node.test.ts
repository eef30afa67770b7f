import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn, says } from './numbers.ts';

describe('the numbers of a text', () => {
  it('are found in each language of the tags', () => {
    assert.deepEqual(numbersIn('12,408 of 30,411 buyers came back'), [12408, 30411]);
    assert.deepEqual(numbersIn('30,411 位买家中 12,408 位回来'), [30411, 12408]);
    assert.deepEqual(numbersIn('عاد ١٢٬٤٠٨ من ٣٠٬٤١١'), [12408, 30411]);
    assert.deepEqual(numbersIn('84.5 of 100, in 1\u202f234 and 2.0'), [84.5, 100, 1234, 2]);
  });

  it('that only stand side by side are not one', () => assert.deepEqual(numbersIn('1,2 and 3'), [1, 2, 3]));

  it('are a figure as it is rounded', () => {
    assert.ok(says('84 of 100', 84.4));
    assert.ok(!says('85 of 100', 84.4));
  });

  it('are one and two where Arabic says them by the form of the noun', () => {
    assert.ok(says('عرض تقييمين مخفيين', 2));
    assert.ok(!says('عرض تقييمين مخفيين', 3));
    assert.ok(!says('عرض 12 تقييما', 2));
    assert.ok(!says('Show hidden reviews', 2));
  });
});
