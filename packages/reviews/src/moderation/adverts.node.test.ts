import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redact } from '../redact.ts';
import { advertSigns } from './adverts.ts';

const ways = (text: string): number => advertSigns(text).ways;

describe('a way to turn to somebody', () => {
  for (const text of [
    '需要的加微信 shengqian88',
    '微信号码是：tea2020abc',
    '加V：lili2023',
    '加V领取优惠券',
    'v x：abc12345',
    '薇信号 abc12345',
    '微 信 abc12345',
    '扣扣 12345678',
    '进QQ群领福利',
    '淘宝搜“阿强水果”店铺',
    '私信我',
    'DM me for details',
    'add me on WhatsApp',
    'order via WhatsApp, we deliver',
    'telegram @bestdeals99',
    'see https://cheap.example/deal',
    'more at bags4you.shop',
    'call 13800138000',
    'ＷＷＷ．bags4you．com',
  ])
    it(`is found in ${text}`, () => assert.ok(ways(text) > 0));

  for (const text of [
    '客服加了我的微信帮我处理，很负责',
    '快递员打电话来了，客服联系我道歉',
    '显卡是GTX1060，屏幕1920x1080，系统win7',
    '上衣加V领，很显瘦',
    'I told my friends on WhatsApp how good these are.',
    'The host answered within minutes on WhatsApp.',
    'The host texted me the door code and called me when I arrived.',
    'Check-in at 5 pm to 11 pm, 10.5 miles from downtown.Great stay.',
    'We ordered at the bar. Add some pillows!',
    '订单号：12235689503',
  ])
    it(`is not found in ${text}`, () => assert.equal(ways(text), 0, JSON.stringify(advertSigns(text))));
});

describe('the signs of an advert', () => {
  it('are the same before and after contact data was masked', () => {
    const text = '高价回收旧手机，联系13800138000 或 a@b.cn';
    assert.deepEqual(advertSigns(text), advertSigns(redact(text).text));
    assert.deepEqual(advertSigns(text).masked, { phone: 1, mail: 1 });
  });

  it('are named', () => {
    assert.deepEqual(advertSigns('兼职日结200元，加微信 abc12345，有意者私信我').signs, [
      'messenger',
      'private',
      'invitation',
      'offer',
      'price',
    ]);
    assert.deepEqual(advertSigns('苹果很甜').signs, []);
  });

  it('are looked for in time that grows with the text, not with its square', () => {
    const time = (text: string): number => {
      const start = process.cpuUsage().user;
      advertSigns(text);
      return process.cpuUsage().user - start;
    };
    for (const piece of ['加', 'a.', 'add me ', '微 ', 'www', '淘宝', '1 ', 'aa11']) {
      time(piece.repeat(1000));
      const ratio = time(piece.repeat(16_000)) / Math.max(time(piece.repeat(4000)), 3000);
      assert.ok(ratio < 12, `${piece}: ${ratio}`);
    }
  });
});
