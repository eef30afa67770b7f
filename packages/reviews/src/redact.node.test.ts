import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isCpf, isIban, isResidentNumber, isSpanishNumber, passesLuhn } from './checksums.ts';
import { maskOf, redact, type MaskedKind } from './redact.ts';

const masked: readonly (readonly [kind: MaskedKind, text: string, left: string])[] = [
  ['phone', '打我电话13800138000', '打我电话'],
  ['phone', '138-0013-8000 找我', ' 找我'],
  ['phone', '１３８００１３８０００', ''],
  ['phone', '一三八零零一三八零零零', ''],
  ['phone', '联系我：一三八 零零一三 八零零零 谢谢', '联系我： 谢谢'],
  ['phone', '1 3 8 0 0 1 3 8 0 0 0', ''],
  ['phone', '138\u200b0013\u200b8000', ''],
  ['phone', '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣ 找我', ' 找我'],
  ['phone', '138*0013*8000', ''],
  ['phone', '一三八—零零一三—八零零零', ''],
  ['phone', '2024-03-01 13800138000', '2024-03-01 '],
  ['phone', '+86 138 0013 8000', ''],
  ['phone', '(010) 6552 9988', ''],
  ['phone', '010-65529988', ''],
  ['phone', '400-820-8820', ''],
  ['phone', 'call me (415) 555-2671 now', 'call me  now'],
  ['phone', '+44 20 7946 0958', ''],
  ['phone', '06 12 34 56 78', ''],
  ['phone', 'هاتف 0551234567', 'هاتف '],
  ['phone', '微信 12345678', '微信 '],
  ['mail', 'write to jack.li@qq.com!', 'write to !'],
  ['mail', 'jack (at) gmail (dot) com', ''],
  ['mail', 'jack at gmail dot com', ''],
  ['card', 'pay to 4111 1111 1111 1111', 'pay to '],
  ['card', '6222021234567890128', ''],
  ['card', 'DE89 3704 0044 0532 0130 00', ''],
  ['identity', '身份证11010519491231002X', '身份证'],
  ['identity', '12345678Z', ''],
  ['identity', '123-45-6789', ''],
  ['identity', '529.982.247-25', ''],
];

const kept = [
  '订单号 13800138000',
  'order no. 4111111111111111',
  '运单号：6222021234567890128',
  '110105194912310021',
  '4111 1111 1111 1112',
  '2024-03-01 12:30:45',
  '2024-03-01 2024-03-02',
  '2023.10.01-2023.10.07',
  '1799（1999-200）',
  '价格 1234567890',
  'ISBN 9787302517252',
  '192.168.100.200',
  '一二三四五六七八九十',
  '3.14159265358979',
  'meet at home, dot on the i',
  '第 19 次，5 斤装，120 元',
  '套餐有188、1288、2888三种',
  '打了1000~2000个',
  '1️⃣ 香 2️⃣ 甜',
];

describe('masking', () => {
  it('finds what only characters that turn its direction hide', () => {
    assert.equal(redact('138\u202c0013\u202d8000').text, maskOf.phone);
    assert.equal(redact('\u2066jack\u2069@qq.com').text, maskOf.mail);
    assert.deepEqual(redact('\u202eteews').masked, {});
    assert.equal(redact('\u202eteews').text, '\u202eteews', 'what was written stays');
  });

  for (const [kind, text, left] of masked)
    it(`takes a ${kind} out of ${text}`, () => {
      const result = redact(text);
      assert.deepEqual(result.masked, { [kind]: 1 });
      assert.equal(result.text.replace(maskOf[kind], ''), left);
    });
  for (const text of kept) it(`leaves ${text}`, () => assert.deepEqual(redact(text), { text, masked: {} }));

  it('counts what it masks, in its place, and by kind', () => {
    const { text, masked: counts } = redact('a@b.cn, 13800138000 或 13900139000');
    assert.equal(text, '✉•••, ☎••• 或 ☎•••');
    assert.deepEqual(counts, { mail: 1, phone: 2 });
  });

  it('changes nothing in a text that it has masked, and keeps every other character', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(...masked.map(([, text]) => text), ...kept),
      fc.stringMatching(/^[\d\s().+-]{0,24}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        const once = redact(text);
        assert.deepEqual(redact(once.text), { text: once.text, masked: {} });
        // What is left between the masks stands in the text in the same order.
        let from = 0;
        for (const part of once.text.split(/[☎✉▭№]•••/)) {
          const at = text.indexOf(part, from);
          assert.ok(at >= from);
          from = at + part.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in step with the length of a text that was made to be slow', () => {
    const steps = (text: string): number => {
      const start = process.cpuUsage().user;
      for (let i = 0; i < 4; i++) redact(text);
      return process.cpuUsage().user - start;
    };
    for (const piece of ['1 ', 'a@', '1-', 'a.', 'at ', 'AB12 ']) {
      steps(piece.repeat(2000));
      const ratio = steps(piece.repeat(16_000)) / Math.max(steps(piece.repeat(4000)), 2000);
      assert.ok(ratio < 12, `${piece}: ${ratio}`);
    }
  });
});

describe('checksums', () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

  it('see every single wrong digit', () => {
    const wrongAt = (text: string, at: number, by: number): string =>
      text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
    fc.assert(
      fc.property(digits(16), fc.nat(15), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
        const good = [...'0123456789'].map((last) => card.slice(0, 15) + last).find(passesLuhn) ?? '';
        assert.equal(passesLuhn(wrongAt(good, at, by)), false);
      }),
    );
  });

  it('know the examples of their standards', () => {
    assert.ok(isResidentNumber('11010519491231002X') && isResidentNumber('11010519491231002x'));
    assert.ok(!isResidentNumber('110105194912310021') && !isResidentNumber('11010519491331002X'));
    assert.ok(isIban('GB82WEST12345698765432') && !isIban('GB82WEST12345698765433'));
    assert.ok(isSpanishNumber('12345678Z') && isSpanishNumber('X1234567L') && !isSpanishNumber('12345678A'));
    assert.ok(isCpf('52998224725') && !isCpf('52998224726') && !isCpf('11111111111'));
  });
});
