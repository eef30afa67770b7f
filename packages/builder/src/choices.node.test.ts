import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultChoices, isId, options, readChoices, writeChoices, type Choices } from './choices.ts';
import { offeredTags } from './offered-tags.ts';

const again = (choices: Choices) => readChoices(new URLSearchParams(writeChoices(choices)));

describe('the choices in an address', () => {
  for (const { name, variants } of offeredTags) {
    it(`of ${name} all survive`, () => {
      const others = Object.entries(options).filter(([key]) => key !== 'tag');
      const every: Partial<Choices>[] = others.flatMap(([key, values]) => values.map((value) => ({ [key]: value })));
      const tokens = { 'light-ink': '#102030', 'overlay-paper': '#10203080', font: "Georgia, 'Songti SC', serif" };
      for (const some of [...every, ...variants.map((variant) => ({ variant })), { tokens, subject: 'a.b~c-1' }]) {
        const choices = { ...defaultChoices, tag: name, subject: 'hetian', ...some };
        assert.deepEqual(again(choices), { choices, dropped: [] });
      }
    });
  }

  it('are few words where nothing is chosen', () => {
    assert.equal(writeChoices(defaultChoices), 'tag=returning-customer-index');
    assert.deepEqual(readChoices(new URLSearchParams('')), { choices: defaultChoices, dropped: [] });
  });

  it('leave out what cannot be, and name it', () => {
    const query =
      'tag=trust-badge&variant=card&theme=pink&merchant=a/b&light-ink=url(x)&x=1&density=2)&dark-wash=%23fff';
    const { choices, dropped } = readChoices(new URLSearchParams(query));
    assert.deepEqual(choices, { ...defaultChoices, tag: 'trust-badge', tokens: { 'dark-wash': '#ffffff' } });
    assert.deepEqual(
      dropped.map(({ name }) => name),
      ['variant', 'theme', 'merchant', 'light-ink', 'x', 'density'],
    );
    assert.deepEqual(dropped[0]?.allowed, ['seal', 'strip', 'mark']);
  });

  it('take no notice of the language of the page and of where a visitor came from', () => {
    assert.deepEqual(readChoices(new URLSearchParams('ui=ar&utm_source=mail')).dropped, []);
  });

  it('know an id', () => {
    assert.deepEqual(['hetian', 'a.b', '.', '..', 'a b', '', 'a'.repeat(65)].map(isId), [
      ...[true, true, false, false, false, false, false],
    ]);
  });
});
