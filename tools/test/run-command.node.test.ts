import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-run-command-'));
after(() => rmSync(folder, { recursive: true }));

const env = { ...process.env };
const options = { cwd: folder, env, within: 60_000 };

function testFile(name: string, text: string): string[] {
  const path = join(folder, name);
  writeFileSync(path, `import { test } from 'node:test';\n${text}`);
  // Inside a test file Node's runner would take the child for one of its own.
  delete env.NODE_TEST_CONTEXT;
  const watch = fileURLToPath(new URL('end-in-time.ts', import.meta.url));
  return ['node', `--import=${watch}`, '--test', '--test-reporter=spec', path];
}

/** An ended process may stay in the table until somebody asks how it ended. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout);
}

test('prints what the command prints and says whether it went well', async () => {
  const good = await runCommand(['node', '-e', 'console.log("out"); console.error("err")'], options);
  assert.deepEqual([good.good, good.output.split('\n').toSorted()], [true, ['', 'err', 'out']]);
  assert.equal((await runCommand(['node', '-e', 'process.exit(3)'], options)).good, false);
  const missing = await runCommand(['no-such-command'], options);
  assert.deepEqual([missing.good, /no-such-command/.test(missing.output)], [false, true]);
});

test('a child that was left behind does not hold up what comes next, and is ended', async () => {
  const leave = `const { spawn } = require('node:child_process');
    const child = spawn('sleep', ['3600'], { stdio: 'inherit' });
    console.log(child.pid);
    child.unref();`;
  const { output, good } = await runCommand(['node', '-e', leave], options);
  assert.equal(good, true);
  assert.equal(isRunning(Number(output.trim())), false);
});

test('a command that does not end in time is stopped, and a runner of tests names the file it was at', async () => {
  const command = testFile('endless.test.ts', `test('never', () => new Promise(() => setInterval(() => {}, 1000)));`);
  const { output, good } = await runCommand(command, { ...options, within: 3_000 });
  assert.equal(good, false);
  assert.match(output, /Not ended after/);
  assert.match(output, /endless\.test\.ts/);
});

test('a test file that leaves something open fails by itself and says what', async () => {
  const open = `import { createServer } from 'node:http';
    test('fine', () => {});
    createServer().listen(0, '127.0.0.1');`;
  const { output, good } = await runCommand(testFile('open.test.ts', open), {
    ...options,
    env: { ...env, HUITOU_TEST_FILE_MS: '1000' },
  });
  assert.equal(good, false);
  assert.match(output, /open\.test\.ts: did not end within 1 s; still open: .*TCPServerWrap/);
});
