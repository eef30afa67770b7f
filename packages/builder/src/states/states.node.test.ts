import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scenarios } from '@huitou/mock/scenario.js';
import { offeredTags, tagOf } from '../offered-tags.ts';
import ar from '../words/ar.ts';
import en from '../words/en.ts';
import zh from '../words/zh.ts';
import { attributesIn, states, statesOf } from './states.ts';

it('every state has a name in each language of the page', () => {
  for (const { values } of [ar, en, zh])
    assert.deepEqual(
      Object.keys(states).filter((state) => !values[state]),
      [],
    );
});

it('what can happen between a page and its API can be seen', () => {
  // Slow is a shorter form of hanging; ten thousand merchants are no state of one.
  const left = new Set<string>(['slow', 'ten-thousand']);
  const shown = new Set<string>(Object.values(states).map(({ scenario }) => scenario));
  assert.deepEqual(
    scenarios.filter((scenario) => !shown.has(scenario)),
    scenarios.filter((scenario) => left.has(scenario)),
  );
});

for (const tag of offeredTags)
  it(`${tag.name} is named a merchant or a venue of the mock`, () => {
    for (const state of statesOf(tag)) {
      const { api = '', ...named } = Object.fromEntries(attributesIn(state, tag, 7));
      assert.match(api, /^https:\/\/run-7\.[\w-]+\.huitou\.test$/);
      assert.deepEqual(Object.keys(named), [tag.subject]);
    }
  });

it('no state is none', () => assert.equal(attributesIn('', tagOf('trust-badge'), 1).size, 0));
