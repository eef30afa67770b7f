import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleInsights } from '@huitou/contract/samples.js';
import { csv } from './csv.ts';
import { exportRows } from './export-file.ts';
import late from './late-messages/zh-CN.ts';
import messages from './messages/zh-CN.ts';
import { chosenSections } from './sections.ts';

describe('the file', () => {
  it('is UTF-8 with its mark, in lines and cells as RFC 4180 has them', () => {
    assert.equal(
      csv([
        ['a', 'b,"c"'],
        ['line\nend', null, 0.41],
      ]),
      '\uFEFFa,"b,""c"""\r\n"line\nend",,0.41\r\n',
    );
  });

  it('has nothing that a spreadsheet would run', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1'])
      assert.match(csv([[cell]]), /^\uFEFF'/, JSON.stringify(cell));
    assert.equal(csv([[-4.9]]), '\uFEFF-4.9\r\n');
  });

  it('has raw numbers, and names in the language of the reader', () => {
    const rows = exportRows({ messages, late, answer: sampleInsights, method: undefined });
    assert.deepEqual(rows[0], ['类别', '名称', '本店', '同行中位或行业', '前五分之一', '样本']);
    const find = (name: string) => rows.find((row) => row[1] === name);
    assert.deepEqual(find('及时回复'), ['指标', '及时回复', 0.41, 0.66, 0.84, 416]);
    assert.deepEqual(find('弹幕没人看'), ['话题', '弹幕没人看', 0.08, 0.023, null, 96]);
    assert.deepEqual(find('2026-11-20 周五晚场'), ['场次', '2026-11-20 周五晚场', 0.15, null, null, 420]);
  });
});

describe('the sections', () => {
  it('are those that the page named, or all', () => {
    assert.deepEqual([...chosenSections('topics head  nothing')], ['head', 'topics']);
    assert.equal(chosenSections('').size, 8);
    assert.equal(chosenSections('nothing').size, 8);
  });
});
