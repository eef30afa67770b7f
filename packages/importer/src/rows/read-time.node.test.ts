import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CellError } from './cell-error.ts';
import { excelDate } from './excel-date.ts';
import { readTime } from './read-time.ts';

const east = { zone: '+08:00' };

describe('a time', () => {
  it('is read as exports write it', () => {
    for (const [text, expected] of [
      ['2024-02-29', '2024-02-29T12:00:00+08:00'],
      ['2024-02-29 07:08', '2024-02-29T07:08:00+08:00'],
      ['2024-02-29 07:08:09', '2024-02-29T07:08:09+08:00'],
      ['2024-02-29T07:08:09.123456', '2024-02-29T07:08:09.123456+08:00'],
      [' 2024-02-29 07:08:09 UTC ', '2024-02-29T07:08:09Z'],
      ['2024-02-29 07:08:09+00', '2024-02-29T07:08:09+00:00'],
      ['2024-02-29T07:08:09-0330', '2024-02-29T07:08:09-03:30'],
      ['2024-02-29 07:08:09 -0500', '2024-02-29T07:08:09-05:00'],
      ['2024-02-29T07:08:09z', '2024-02-29T07:08:09Z'],
      ['2024/03/01 9:12', '2024-03-01T09:12:00+08:00'],
      ['2024/3/1', '2024-03-01T12:00:00+08:00'],
      ['2024.3.1 9:12:05', '2024-03-01T09:12:05+08:00'],
      ['01.03.2024', '2024-03-01T12:00:00+08:00'],
      ['1.3.2024 21:05', '2024-03-01T21:05:00+08:00'],
      ['20240301', '2024-03-01T12:00:00+08:00'],
      ['20240301091205', '2024-03-01T09:12:05+08:00'],
      ['20240301T091205Z', '2024-03-01T09:12:05Z'],
      ['2024/3/1 12:05 AM', '2024-03-01T00:05:00+08:00'],
      ['2024/3/1 12:05 pm', '2024-03-01T12:05:00+08:00'],
      ['2024-03-01 9:12:30 p.m.', '2024-03-01T21:12:30+08:00'],
      ['Mar 1, 2024 9 PM', '2024-03-01T21:00:00+08:00'],
      ['1 March 2024', '2024-03-01T12:00:00+08:00'],
      ['01-Mar-2024 09:12', '2024-03-01T09:12:00+08:00'],
      ['Fri, 01 Mar 2024 09:12:00 GMT', '2024-03-01T09:12:00Z'],
      ['Fri Mar 01 2024 09:12:00 GMT+0800 (China Standard Time)', '2024-03-01T09:12:00+08:00'],
      ['2024年3月1日', '2024-03-01T12:00:00+08:00'],
      ['2024年3月1日 下午9:12', '2024-03-01T21:12:00+08:00'],
      ['1709255520', '2024-03-01T01:12:00.000Z'],
      ['1709255520123', '2024-03-01T01:12:00.123Z'],
    ] as const) {
      assert.equal(readTime(text, east), expected, text);
    }
  });

  it('takes the order of day and month from a setting only', () => {
    assert.equal(readTime('3/1/24', { zone: 'Z', dateOrder: 'mdy' }), '2024-03-01T12:00:00Z');
    assert.equal(readTime('3/1/24 9:12 AM', { zone: 'Z', dateOrder: 'dmy' }), '2024-01-03T09:12:00Z');
    assert.equal(readTime('24-3-1', { zone: 'Z', dateOrder: 'ymd' }), '2024-03-01T12:00:00Z');
    assert.equal(readTime('31/12/1999', { zone: 'Z', dateOrder: 'dmy' }), '1999-12-31T12:00:00Z');
    assert.throws(() => readTime('3/1/24', east), /setting: date_order/);
    assert.throws(() => readTime('13/1/24', { zone: 'Z', dateOrder: 'mdy' }), CellError);
  });

  it('of a day is its noon, and its end where something was promised by then', () => {
    assert.equal(readTime('2024-03-01', { zone: 'Z' }, 'end'), '2024-03-01T23:59:59Z');
    assert.equal(readTime('2024-03-01 00:00:00', { zone: 'Z' }, 'end'), '2024-03-01T00:00:00Z');
    assert.equal(readTime('2024-03-01', { zone: 'Z' }, 'beginning'), '2024-03-01T00:00:00Z');
  });

  it('must exist', () => {
    for (const text of [
      ...['2023-02-29', '2024-13-01', '01/02/2024', '2024-01-01 25:00', '2024-01-01 24:00', 'soon', '20241301'],
      ...['2024-01-01 13:00 PM', '2024-01-01 9:60', '9:12', '', '17', '2024-01-01 EST', '31.02.2024', '45352.5'],
    ]) {
      assert.throws(() => readTime(text, east), CellError, text);
    }
  });
});

describe('a time in a zone', () => {
  it('has the offset of that day', () => {
    const shanghai = { zone: 'Asia/Shanghai' };
    assert.equal(readTime('2024-03-01 9:12', shanghai), '2024-03-01T09:12:00+08:00');
    assert.equal(readTime('1988-07-01 9:12', shanghai), '1988-07-01T09:12:00+09:00');
    assert.equal(readTime('2024-07-01', { zone: 'America/New_York' }), '2024-07-01T12:00:00-04:00');
    assert.equal(readTime('2024-01-01', { zone: 'America/New_York' }), '2024-01-01T12:00:00-05:00');
    assert.equal(readTime('2024-01-01 12:00Z', { zone: 'America/New_York' }), '2024-01-01T12:00:00Z');
  });

  it('moves forward where clocks skip it, and is the first where they show it twice', () => {
    for (const [zone, text, expected] of [
      ['America/New_York', '2024-03-10 01:59', '2024-03-10T01:59:00-05:00'],
      ['America/New_York', '2024-03-10 02:30', '2024-03-10T02:30:00-05:00'],
      ['America/New_York', '2024-03-10 03:00', '2024-03-10T03:00:00-04:00'],
      ['America/New_York', '2024-11-03 01:30', '2024-11-03T01:30:00-04:00'],
      ['America/New_York', '2024-11-03 02:00', '2024-11-03T02:00:00-05:00'],
      ['Europe/London', '2024-10-27 01:30', '2024-10-27T01:30:00+01:00'],
      ['Australia/Lord_Howe', '2024-04-07 01:45', '2024-04-07T01:45:00+11:00'],
      ['Asia/Kolkata', '2024-04-07 01:45', '2024-04-07T01:45:00+05:30'],
    ] as const) {
      assert.equal(readTime(text, { zone }), expected, `${text} ${zone}`);
    }
  });
});

describe("a day of a spreadsheet's calendar", () => {
  it('is a date', () => {
    assert.equal(excelDate(45352), '2024-03-01 00:00:00');
    assert.equal(excelDate(45352.38333333), '2024-03-01 09:12:00');
    assert.equal(excelDate(1), '1900-01-01 00:00:00');
    assert.equal(excelDate(61), '1900-03-01 00:00:00');
    assert.equal(excelDate(43890, 1904), '2024-03-01 00:00:00');
    for (const none of [0, -1, Number.NaN, 3e6]) assert.throws(() => excelDate(none), CellError);
  });
});
