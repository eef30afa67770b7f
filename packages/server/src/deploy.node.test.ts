import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cacheFor } from '@huitou/api/http/headers.js';

const path = (name: string): string => fileURLToPath(new URL(`../deploy/${name}`, import.meta.url));
const missing = (program: string, from: string): string | false =>
  spawnSync(program, ['--version']).error ? `${program} is not installed (Debian: ${from})` : false;

describe('what is handed to an operator', () => {
  it('is a cache that Varnish takes', { skip: missing('varnishd', 'varnish') }, () => {
    const { status, stderr } = spawnSync('varnishd', ['-C', '-f', path('varnish.vcl')], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('is a unit that systemd takes', { skip: missing('systemd-analyze', 'systemd') }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huitou-unit-'));
    const unit = join(folder, 'huitou@8081.service');
    await copyFile(path('huitou@.service'), unit);
    const { stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    // Whatever else is wrong on this machine is said too; a program that lies elsewhere is no fault of the unit.
    const faults = stderr.split('\n').filter((line) => line.includes('huitou@') && !line.includes('is not executable'));
    assert.deepEqual(faults, []);
    await rm(folder, { recursive: true });
  });

  it('explains the headers that the API sends', async () => {
    const page = await readFile(path('README.md'), 'utf8');
    const parts = cacheFor.live.split(', ').filter((part) => part !== 'public');
    assert.deepEqual(
      parts.filter((part) => !page.includes(`\`${part}\``)),
      [],
    );
  });
});
