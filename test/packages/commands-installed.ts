import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { root } from '../../tools/imports.ts';
import { bareProject, fileOf } from './bare-project.ts';
import { run } from './command.ts';

const names = ['@huitou/server', '@huitou/method', '@huitou/proof', '@huitou/honest'];

/** What an auditor runs: the method on its own fixtures, and signatures. */
const audit = `import { hashOf, methodV2, rank } from '@huitou/method';
import { generateKey, importSigningKey, signReceipt, hashOfText } from '@huitou/proof';
if (rank({ industries: {}, merchants: [] }, methodV2, 0).length || (await hashOf(methodV2)).length !== 64) throw new Error('method');
const key = await importSigningKey(await generateKey());
const claims = { iss: 'https://api.example', sub: 'r', merchant: 'm', iat: 1, text: await hashOfText('tea') };
if ((await signReceipt(claims, key)).split('.').length !== 3) throw new Error('proof');
`;

/** What operators and auditors do with the other packages. */
export function commandsInstalled(home: string, tarballOf: (name: string) => string): void {
  describe('the packages for operators and auditors', () => {
    const project = join(home, 'operator');
    const command = (name: string, ...rest: readonly string[]) =>
      run(project, [join(project, 'node_modules/.bin', name), ...rest], {
        DATABASE_URL: 'file:own.db',
        KEYS_DIR: 'keys',
      });

    it('are installed', async () => {
      const tarballs = Object.fromEntries(names.map((name) => [name, fileOf(tarballOf(name))]));
      const { code, output } = await bareProject(project, 'npm', tarballs);
      assert.equal(code, 0, output);
    });

    it('give an auditor the method and the signatures', async () => {
      writeFileSync(join(project, 'audit.ts'), audit);
      const { code, output } = await run(project, [process.execPath, '--import=@huitou/honest', 'audit.ts']);
      assert.deepEqual([code, output], [0, '']);
      const strict = [
        '--strict',
        '--noEmit',
        '--module',
        'nodenext',
        '--target',
        'es2024',
        '--types',
        '',
        '--lib',
        'es2024,dom',
      ];
      const checked = await run(project, [`${root}node_modules/.bin/tsc`, ...strict, 'audit.ts']);
      assert.equal(checked.output, '');
    });

    it('import an export and know the shops in it', async () => {
      const samples = join(root, 'packages/importer/samples/shopify');
      const { code, output } = await command('huitou-import', samples, '--mapping', 'shopify');
      assert.equal(code, 0, output);
      const doctor = await command('huitou-server', 'doctor');
      assert.match(doctor.output, /own\.db/);
    });

    it('serve what was imported, until they are told to stop', async () => {
      const variables = { PORT: '0', HOST: '127.0.0.1', DATABASE_URL: 'file:own.db', KEYS_DIR: 'keys' };
      const env = { ...process.env, ...variables, NODE_OPTIONS: '', PUBLIC_ORIGIN: 'http://localhost' };
      const server = spawn(process.execPath, [join(project, 'node_modules/.bin/huitou-server')], { cwd: project, env });
      const ended = once(server, 'exit');
      let port: string | undefined;
      for await (const line of createInterface(server.stdout)) {
        port = /"port":(\d+).*"listening"/.exec(line)?.[1];
        if (port) break;
      }
      const answer = await fetch(`http://127.0.0.1:${port}/openapi.json`);
      assert.equal(answer.status, 200);
      await answer.body?.cancel();
      server.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    });

    it('say how each command is used, by the name that it has here', async () => {
      for (const [name, ...rest] of [
        ['huitou-import', '--help'],
        ['huitou-backtest', '--help'],
        ['huitou-honest', '--help'],
        ['huitou-server', '--help'],
        ...['serve', 'anchors', 'backup', 'restore', 'doctor', 'rebuild', 'export', 'move'].map(
          (one) => ['huitou-server', one, '--help'] as const,
        ),
        ['huitou-verify-log', '--help'],
      ] as const) {
        const { code, output } = await command(name, ...rest);
        assert.equal(code, 0, output);
        assert.ok(output.startsWith([name, ...rest.slice(0, -1)].join(' ')), output);
        assert.doesNotMatch(output, /npm run|run\.mjs|(?<!\[[^\]\n]*)\]/);
      }
      assert.match((await command('huitou-verify-log', 'nowhere')).output, /^verify:log: nowhere is no API/);
      assert.match((await command('huitou-server', 'srve')).output, /no command srve; use serve, /);
    });
  });
}
