import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from './ask-api.ts';
import type { PageFacts, TagFacts } from './facts.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';
import { reportOn } from './report.ts';

const asked: Asked = { answers: () => ({}), status: () => undefined };
const badge: TagFacts = {
  ...{ place: 0, frame: '', name: 'trust-badge', merchant: 'a', venue: '', room: '', api: '', state: 'wrong-site' },
  ...{ sort: '', filter: '', labels: '', displayed: true, seen: '', parts: [] },
};
const claim = '100 % real reviews of <script>alert("x")</script> & friends.';
const page: PageFacts = { lang: 'en', tags: [badge], structured: [], blocks: [{ text: claim, linked: false }] };
const report = reportOn({
  url: 'http://localhost/?q=<b>',
  readings: [1280, 360].map((width) => ({ width, page, opened: [] })),
  asked,
});

describe('a report', () => {
  it('has a row a rule, the same thing at two widths once, and ends with the counts', () => {
    const text = reportText(report, 'en');
    assert.match(text, /^✘ ftc-badge: missing$/m);
    assert.match(
      text,
      /^ {4}not verified here: wrong-site \(<trust-badge merchant="a">, 1280 px; <trust-badge merchant="a">, 360 px\)$/m,
    );
    assert.match(text, /This is no legal advice/);
    assert.equal(text.split('\n').at(-1), '0 met, 2 missing, 0 cannot tell, 18 do not apply');
  });

  it('is the same in Chinese', () => {
    const text = reportText(report, 'zh-CN');
    assert.match(text, /^✘ ftc-badge: 缺失$/m);
    assert.match(text, /在此处未通过验证/);
    assert.equal(text.split('\n').at(-1), '0 项符合，2 项缺失，0 项无法判断，18 项不适用');
  });

  it('as a page says what the text says, runs nothing, and is not written by the page that it is about', () => {
    const html = reportHtml(report, 'en');
    assert.ok(!/<script|<b>|onerror/i.test(html));
    assert.ok(html.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; friends.'));
    assert.ok(html.includes('http://localhost/?q=&lt;b&gt;'));
    assert.match(html, /<td class="missing">missing<\/td>/);
    assert.match(html, /color-scheme: light dark/);
    assert.match(html, /default-src 'none'/);
    for (const { id, asks } of report.rows) assert.ok(html.includes(`id="${id}"`) && asks.en && asks['zh-CN']);
  });

  it('names a source for each row, and no id twice', () => {
    assert.equal(new Set(report.rows.map(({ id }) => id)).size, report.rows.length);
    for (const { source } of report.rows) assert.equal(new URL(source).protocol, 'https:');
  });
});
