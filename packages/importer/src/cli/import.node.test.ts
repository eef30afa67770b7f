import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../testing/folder.ts';

const cli = fileURLToPath(new URL('import.ts', import.meta.url));
const mapping = `create temp view orders as
select id, shop as merchant, customer as buyer, day as paid_at, _source as source from export.orders;
create temp view settings as select 'note' as name, 'Days only.' as value;`;

/** Runs the command with these words; `onOutput` sees all that was printed so far, and may send a signal. */
async function run(
  t: TestContext,
  words: readonly string[],
  onOutput: (text: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
) {
  const home = await folderOf(t, {});
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', cli, ...words],
    {
      env: { ...process.env, DATABASE_URL: join(home, 'store.db') },
    },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => onOutput((out += String(piece)), (signal) => child.kill(signal)));
  child.stderr.on('data', (piece: Buffer) => (err += String(piece)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err, home };
}

describe('the import command', () => {
  it('prints plain lines, a table of counts, and where the rejected rows are: beside the database', async (t) => {
    const folder = await folderOf(t, {
      'orders.csv': 'id,shop,customer,day\n1,a,ann,2024-01-01\n2,a,ann,2024-01-05\n3,a,,2024-01-05\n',
      'own.sql': mapping,
    });
    const { code, out, err, home } = await run(t, [folder, '--mapping', join(folder, 'own.sql')]);
    assert.deepEqual([code, err], [0, '']);
    const name = `${basename(folder)}.rejects.ndjson`;
    for (const line of [
      'read orders.csv: 3 rows, 3 taken, 0 rejected',
      '  columns are separated by commas',
      'passed over own.sql: tables end in .csv, .tsv, .ndjson or .json',
      'check orders: 3 rows, 2 taken, 1 rejected',
      'tell the platform: 2 said, 0 corrected, 0 as before',
      'Days only.',
    ]) {
      assert.ok(out.split('\n').includes(line), `${line} is not in:\n${out}`);
    }
    assert.match(
      out,
      /^ {2}pairs of merchant and buyer +1\n {4}with two or more orders +1\n {4}returning \(on different days\) +1$/m,
    );
    assert.ok(!out.includes('\u001b'));
    assert.match(
      readFileSync(join(home, name), 'utf8'),
      /"source":"orders\.csv:4","view":"orders","reason":"buyer: is missing"/,
    );
    assert.deepEqual(readdirSync(folder).toSorted(), ['orders.csv', 'own.sql']);
  });

  it('says in one sentence what is wrong, and ends with 1', async (t) => {
    for (const [words, message] of [
      [['/no/such/folder', '--mapping', 'airbnb'], /^\/no\/such\/folder: there is no such folder; name the folder/],
      [
        [import.meta.dirname, '--mapping', 'taobao'],
        /^--mapping taobao: there is no such mapping; use airbnb, .*tmall/,
      ],
      [[], /^import: no folder is named\n/],
    ] as const) {
      const { code, out, err } = await run(t, words);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, message);
    }
  });

  it('previews events and rejects, opens no store and writes nothing', async (t) => {
    const folder = await folderOf(t, {
      'orders.csv': 'id,shop,customer,day\n1,a,ann,2024-01-01\n2,a,ann,2024-01-05\n3,a,,2024-01-05\n',
      'own.sql': mapping.replace('customer as', 'pseudonym(customer) as'),
    });
    const { code, out, err, home } = await run(t, [folder, '--mapping', join(folder, 'own.sql'), '--preview', '1']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^orders, the first 1 of 2\n {2}\{"type":"order","at":"2024-01-01T12:00:00\+00:00","data":\{"id":"1"/m,
    );
    assert.match(out, /^rejected, all 1\n {2}orders\.csv:4, orders: buyer: is missing$/m);
    assert.match(out, /^Days only\.\nNothing was stored\./m);
    assert.deepEqual(readdirSync(home), []);
    assert.deepEqual(readdirSync(folder).toSorted(), ['orders.csv', 'own.sql']);
    const bad = await run(t, [folder, '--mapping', join(folder, 'own.sql'), '--preview', 'all']);
    assert.match(bad.err, /^import: --preview all: write how many events to show, such as --preview 20$/m);
  });

  it('makes the key of pseudonyms once, beside the database or where it is told', async (t) => {
    const folder = await folderOf(t, {
      'orders.csv': 'id,shop,customer,day\n1,a,ann,2024-01-01\n',
      'own.sql': mapping.replace('customer as', 'pseudonym(customer) as'),
    });
    const words = [folder, '--mapping', join(folder, 'own.sql')];
    const { home } = await run(t, words);
    assert.match(readFileSync(join(home, 'pseudonym.key'), 'utf8'), /^[0-9a-f]{64}\n$/);
    const buyerOf = (path: string): unknown => {
      const store = new DatabaseSync(join(path, 'store.db'), { readOnly: true });
      const { buyer } = store.prepare('select buyer from orders').get() ?? {};
      store.close();
      return buyer;
    };
    const other = await run(t, [...words, '--pseudonym-key', join(home, 'pseudonym.key')]);
    assert.match(String(buyerOf(home)), /^[a-z2-7]{26}$/);
    assert.equal(buyerOf(other.home), buyerOf(home));
    assert.ok(!readdirSync(other.home).includes('pseudonym.key'));
  });

  it('ends cleanly on Ctrl-C, and leaves a whole database', async (t) => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `${i},s${i % 40},c${i % 7919},${new Date(i * 86_400_00).toISOString().slice(0, 10)}`,
    );
    const folder = await folderOf(t, {
      'orders.csv': `id,shop,customer,day\n${rows.join('\n')}\n`,
      'own.sql': mapping,
    });
    const words = [folder, '--mapping', join(folder, 'own.sql')];
    const { code, err, home } = await run(t, words, (text, kill) => {
      if (/tell the platform: [1-9]0 %/.test(text)) kill('SIGINT');
    });
    assert.equal(code, 1);
    assert.equal(err, 'import: stopped; what was told is kept, run it again to go on\n');
    const store = new DatabaseSync(join(home, 'store.db'), { readOnly: true });
    const told = Number(store.prepare('select count(*) as n from orders').get()?.['n']);
    assert.deepEqual({ ...store.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
    store.close();
    assert.ok(told > 0 && told < 30_000, String(told));
  });
});
