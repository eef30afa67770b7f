import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, createLog } from './log.ts';
import { version } from './version.ts';

test('every line of the log names version and store, and the request at work', () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('a-store', 'info', { write: (line: string) => void lines.push(JSON.parse(line)) });
  log.info('listening');
  atWork.run({ id: 'trace-0001' }, () => log.error({ err: new Error('disk full') }, 'failed'));
  assert.match(version, /^\d+\.\d+\.\d+/);
  for (const line of lines) assert.deepEqual([line['version'], line['store']], [version, 'a-store']);
  assert.deepEqual(
    lines.map(({ level, msg, request }) => [level, msg, request]),
    [
      ['info', 'listening', undefined],
      ['error', 'failed', 'trace-0001'],
    ],
  );
});
