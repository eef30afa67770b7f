import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ImportError } from '../import-error.ts';
import { encode } from '../testing/encode.ts';
import { readMapping } from './mapping.ts';
import { importFiles, platformOf } from '../testing/importing.ts';

const files = { 'orders.csv': 'id,shop,customer,day\n1,a,ann,2024-01-01 00:30\n' };
const view = `create temp view orders as\nselect id, shop as merchant, customer as buyer, day as paid_at from export.orders;`;

async function refused(t: TestContext, sql: string, message: RegExp): Promise<void> {
  const platform = await platformOf(t);
  await assert.rejects(importFiles(t, platform, files, sql), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.match(error.message, message);
    assert.ok(!error.message.includes('\n'));
    return true;
  });
}

describe('a mapping', () => {
  it('may call a view as a file is called', async (t) => {
    const { counts } = await importFiles(t, await platformOf(t), files, view);
    assert.equal(counts.orders, 1);
  });

  it('sets the zone of times that have none, and has something to say at the end', async (t) => {
    const platform = await platformOf(t);
    const settings = `create temp view settings as select 'zone' as name, 'Asia/Shanghai' as value union all select 'note', 'Mind.';`;
    const { notes } = await importFiles(t, platform, files, settings + view);
    const [order] = await platform.store.db.selectFrom('orders').select(['paid_at', 'day']).execute();
    assert.deepEqual(order, {
      paid_at: Date.parse('2023-12-31T16:30:00Z'),
      day: Date.parse('2024-01-01') / 86_400_000,
    });
    assert.deepEqual(notes, ['Mind.']);
  });

  it('sets the order of dates that do not say theirs', async (t) => {
    const platform = await platformOf(t);
    const settings = `create temp view settings as select 'date_order' as name, 'dmy' as value;`;
    const dated = { 'orders.csv': 'id,shop,customer,day\n1,a,ann,3/1/24 9:12\n2,a,ann,1/31/24\n' };
    const { rejects } = await importFiles(t, platform, dated, settings + view);
    const [order] = await platform.store.db.selectFrom('orders').select('paid_at').execute();
    assert.equal(order?.paid_at, Date.parse('2024-01-03T09:12:00Z'));
    assert.match(rejects.map(({ reason }) => reason).join(), /^paid_at: "1\/31\/24" is not a time/);
  });

  it('sets the encoding of files that do not show theirs, before they are read', async (t) => {
    const platform = await platformOf(t);
    const settings = `create temp view settings as select 'encoding' as name, 'big5' as value;`;
    const sql = `create temp view merchants as select shop as id, name, 'tea' as industry from export.orders;`;
    const named = { 'orders.csv': encode('id,shop,customer,day,name\n1,a,ann,2024-01-01,茶\n', 'big5') };
    await importFiles(t, platform, named, settings + sql);
    const [merchant] = await platform.store.db.selectFrom('merchants').select('name').execute();
    assert.equal(merchant?.name, '茶');
    const fromFile = settings.replace("'big5' as value", "'big5' as value from export.orders");
    await refused(t, fromFile + view, /^own\.sql: the encoding cannot come from a file; write it as text/);
  });

  it('may name columns, and files, that an export lacks', async (t) => {
    const optional = '-- optional: orders (Day, room)\n-- optional: staff (order_id, name)\n';
    const sql = `${optional}create temp view orders as select o.id, shop as merchant, customer as buyer, day as paid_at, room
      from export.orders as o left join export.staff as s on s.order_id = o.id;`;
    assert.equal((await importFiles(t, await platformOf(t), files, sql)).counts.orders, 1);
  });

  it('may name files without which it makes no sense', async (t) => {
    assert.equal((await importFiles(t, await platformOf(t), files, `-- needs: orders\n${view}`)).counts.orders, 1);
    await refused(
      t,
      `-- needs: orders, staff\n-- optional: staff (name)\n${view}`,
      /^own\.sql: needs the file staff, and the folder holds orders; rename it or add it$/,
    );
  });

  it('that fails is told by its line, with what the files hold', async (t) => {
    await refused(t, `select 1;\n\nselec 2;`, /^own\.sql:3: near "selec": syntax error$/);
    await refused(
      t,
      view.replace('customer', 'client'),
      /^own\.sql:1: view orders: no such column: client; the files hold orders \(id, shop, customer, day/,
    );
    await refused(
      t,
      `\n${view.replace('export.orders', 'export.sales')}`,
      /^own\.sql:2: view orders: no such table: export\.sales; the files hold orders/,
    );
    await refused(
      t,
      view.replace('temp ', ''),
      /^own\.sql:1: .*cannot reference objects in database export; write "create temp view"$/,
    );
    await refused(
      t,
      view.replace('export.', ''),
      /^own\.sql:1: view orders: .*circularly defined; write "from export\."/,
    );
    await refused(
      t,
      view.replace('id,', `abs('x' || -9223372036854775807 - 1) as id,`).replace("'x' ||", ''),
      /^own\.sql:1: view orders: integer overflow$/,
    );
  });

  it('whose views are not what they should be is refused', async (t) => {
    await refused(
      t,
      view.replace('as buyer', 'as bayer'),
      /^own\.sql:1: view orders: the column bayer means nothing; use id, merchant, buyer, paid_at/,
    );
    await refused(t, view.replace(', day as paid_at', ''), /^own\.sql:1: view orders: has no column paid_at; add it$/);
    await refused(t, 'create temp view sales as select 1;', /^own\.sql: makes none of the views industries, merchants/);
    await refused(
      t,
      `${view} create temp view settings as select 'zone' as name, 'Mars' as value;`,
      /^own\.sql: the zone "Mars" is none; write one such as Asia\/Shanghai or \+08:00$/,
    );
    await refused(
      t,
      `${view} create temp view settings as select 'zonne' as name, '8' as value;`,
      /there is no setting "zonne"; use zone, date_order, encoding or note/,
    );
  });

  it('comes with this program by its name, or is a file', async () => {
    assert.equal((await readMapping('tmall')).name, 'tmall.sql');
    await assert.rejects(
      readMapping('taobao'),
      /^Error: --mapping taobao: there is no such mapping; use airbnb, .*tmall, .*or name a file/,
    );
    await assert.rejects(readMapping('nowhere/taobao.sql'), /--mapping nowhere\/taobao\.sql: cannot be read/);
  });
});
