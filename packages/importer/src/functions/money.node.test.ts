import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { CellError } from '../rows/cell-error.ts';
import { money } from './money.ts';

const amounts: readonly (readonly [text: string, units: bigint, currency?: string])[] = [
  ['1234.56', 123_456n],
  ['1,234.56', 123_456n],
  ['1.234,56', 123_456n],
  ['1 234,56 €', 123_456n],
  ['1\u00a0234,56\u00a0€', 123_456n],
  ["CHF 1'234.50", 123_450n],
  ['12,34,567.89', 123_456_789n],
  ['1.234.567', 123_456_700n],
  ['€ 5', 500n],
  ['5,5', 550n],
  ['.50', 50n],
  ['0.120', 12n],
  ['12345.600', 1_234_560n],
  ['$-3.00', -300n],
  ['-3.00', -300n],
  ['(3.00)', -300n],
  ['3.00-', -300n],
  ['−3.00', -300n],
  ['１２．５０', 1250n],
  ['¥1,234.56', 123_456n],
  ['￥12', 1200n, 'CNY'],
  ['12.5元', 1250n],
  ['1,234', 1234n, 'JPY'],
  ['1.234円', 1234n],
  ['CNY 1,234.50', 123_450n],
  ['RMB 8', 800n],
  ['US$ 9.99', 999n],
  ['10.5', 10_500n, 'KWD'],
  ['1,010.500', 1_010_500n, 'KWD'],
];

const refused: readonly (readonly [text: string, message: RegExp, currency?: string])[] = [
  ['1,234', /, may stand before thousands or decimals; write it with decimals, such as 1234\.00$/],
  ['1.234', /\. may stand before thousands or decimals/],
  ['10.500', /\. may stand before thousands or decimals/, 'KWD'],
  ['¥1234', /¥ may be CNY or JPY; name it: money\(x, 'CNY'\)$/],
  ['1.23.45', /write it as 1234\.56$/],
  ['1,23.4,5', /write it as 1234\.56$/],
  ['12 34', /write it as/],
  ['free', /^"free" is not an amount of money: write it as 1234\.56$/],
  ['1.005', /may stand before/],
  ['0.1234', /it has 4 decimals, and most money has 2$/],
  ['12.50', /it has 1 decimals, and JPY has 0$/, 'JPY'],
  ['5 €', /it is in EUR, not USD$/, 'USD'],
  ['5 XQZ', /^"XQZ" is not a currency; write a code such as EUR$/],
  ['(-5)', /two signs$/],
  ['99999999999999999999', /too large$/],
];

describe('an amount of money', () => {
  for (const [text, units, currency] of amounts) {
    it(`may be ${text}`, () => assert.equal(money(text, currency), units));
  }

  for (const [text, message, currency] of refused) {
    it(`is not ${text}`, () =>
      assert.throws(
        () => money(text, currency),
        (error) => error instanceof CellError && message.test(error.message),
      ));
  }

  it('comes back as it was written in any country', () => {
    const formats = ['en', 'de', 'fr', 'pt-BR', 'en-IN', 'de-CH', 'zh-CN', 'ru'].map(
      (language) => new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY', currencyDisplay: 'code' }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...formats), (units, format) => {
        assert.equal(money(format.format(units / 100)), BigInt(units));
      }),
    );
  });
});
