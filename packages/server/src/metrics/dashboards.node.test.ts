import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readOpenMetrics } from '../testing/read-open-metrics.ts';
import { Metrics } from './metrics.ts';

const folder = new URL('../../', import.meta.url);
const alerts = new URL('alerts/huitou.yml', folder);

/** What Prometheus itself adds. */
const itsOwn = new Set(['up']);

/** Names of metrics in expressions: words that are no function, label or keyword. */
const namesIn = (expressions: string): string[] => [
  ...new Set(expressions.match(/\b(huitou|nodejs|process)_\w+|\bup(?=\{)/g)),
];

describe('what the dashboard and the alerts name', () => {
  let known: Set<string>;
  before(async () => {
    const metrics = new Metrics(
      ...([
        {
          ...{ storeId: 's', method: 'v2', writes: () => true, waiting: () => 0 },
          ...{ asOfAge: () => 1, publicationAge: async () => 1 },
        },
        { found: 0, unchanged: 0 },
      ] as const),
    );
    metrics.answered('readIndex', 200, 0.01);
    metrics.ingested([{ line: 1, id: 'e', status: 'applied' }], 0.01);
    const families = readOpenMetrics(await metrics.print());
    known = new Set(
      [...families.values()].flatMap(({ samples }) => [...samples.keys()].map((name) => name.split('{')[0] ?? '')),
    );
  });

  it('is measured: the dashboard', async () => {
    const dashboard = JSON.parse(await readFile(new URL('dashboards/huitou.json', folder), 'utf8')) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    assert.ok(dashboard.panels.length > 10);
    for (const { title, targets } of dashboard.panels) {
      for (const { expr } of targets) {
        const names = namesIn(expr);
        assert.ok(names.length > 0, `${title}: ${expr}`);
        for (const name of names) assert.ok(known.has(name) || itsOwn.has(name), `${title}: ${name}`);
      }
    }
  });

  it('is measured: the alerts, each with what to do', async () => {
    const text = await readFile(alerts, 'utf8');
    const rules = text.split(/^ {6}- alert: /m).slice(1);
    assert.ok(rules.length >= 10);
    for (const rule of rules) {
      const expression = /expr: ([\s\S]+?)\n {8}(?:for|labels):/.exec(rule)?.[1] ?? '';
      const names = namesIn(expression);
      assert.ok(names.length > 0, rule);
      for (const name of names) assert.ok(known.has(name) || itsOwn.has(name), `${rule.split('\n')[0]}: ${name}`);
      assert.match(rule, /advice: (['"]).+\1/);
    }
  });

  const { error } = spawnSync('promtool', ['--version']);
  it('is understood by Prometheus', { skip: error && 'promtool is not installed (Debian: prometheus)' }, () => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', fileURLToPath(alerts)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });
});
