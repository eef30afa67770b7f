import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { maskName } from './mask.ts';

const shown = (names: Readonly<Record<string, string>>): void => {
  for (const [name, masked] of Object.entries(names)) assert.equal(maskName(name), masked, name);
};

describe('a masked name', () => {
  it('keeps the first and the last letter', () => {
    shown({
      小禾: '小*',
      王小明: '王*明',
      欧阳小明: '欧*明',
      Amy: 'A*y',
      Al: 'A*',
      'John Smith': 'J*n S.',
      'Ana de la Cruz': 'A*a C.',
    });
  });

  it('hides even a name of one letter', () => {
    shown({ 禾: '*', A: '*', 'J S': '* S.' });
  });

  it('never cuts emoji, flags or combining marks apart', () => {
    shown({ '👩‍👩‍👧小禾': '👩‍👩‍👧*禾', '小禾🇨🇳': '小*🇨🇳', 'Zoe\u0308': 'Z*\u00eb', नमस्ते: 'न*स्ते', '👍🏽': '*' });
  });

  it('reads a Chinese name with a space as one name', () => {
    shown({ '王 小明': '王*明', '王　小明': '王*明' });
  });

  it('stays as it is when the platform masked it before', () => {
    shown({ '小*禾': '小*禾', 'A*y': 'A*y' });
  });

  it('drops marks that would turn the text after it around', () => {
    assert.equal(maskName('\u202eAmy\u2066'), 'A*y');
    assert.equal(maskName('A\u0000my'), 'A*y');
  });

  it('is null where there is no name to see', () => {
    for (const none of [null, '', '   ', '\u200b\u202e']) assert.equal(maskName(none), null);
  });

  it('never gives the whole name away, whatever it is', () => {
    const names = ['a', 'ab', 'abc', '李', '李四', 'A B', 'A B C', '😀', '😀😀', 'محمد', 'محمد علي', 'x'.repeat(120)];
    for (const name of names) {
      const masked = maskName(name) ?? '';
      assert.ok(masked.includes('*') && !masked.includes(name), `${name} → ${masked}`);
    }
  });
});
