import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pino } from 'pino';
import { atWork } from './log.ts';
import { logRequests } from './request-log.ts';

const setUp = (answer: () => Response) => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const seen: (string | undefined)[] = [];
  const fetch = logRequests(log, async () => {
    seen.push(atWork.getStore()?.id);
    return answer();
  });
  const get = (headers: Record<string, string> = {}) =>
    fetch(
      new Request('https://api.example/v1/x?buyer=secret', {
        headers: { referer: 'https://page.example', ...headers },
      }),
    );
  return { get, lines, seen };
};
const uncached = { headers: { 'cache-control': 'no-store' } };

describe('the log of requests', () => {
  it('knows a request by its own id from beginning to end', async () => {
    const { get, lines, seen } = setUp(() => new Response('', uncached));
    const answer = await get({ 'x-request-id': 'trace:0123456789' });
    assert.equal(answer.headers.get('x-request-id'), 'trace:0123456789');
    assert.deepEqual(seen, ['trace:0123456789']);
    assert.deepEqual([lines[0]?.request, lines[0]?.path, lines[0]?.status], ['trace:0123456789', '/v1/x', 200]);
  });

  it('makes an id where the caller has none, or one to fill a log with', async () => {
    for (const id of ['', 'short', 'x'.repeat(65), 'a b c d e f g h']) {
      const { get, lines } = setUp(() => new Response('', uncached));
      const given = (await get(id ? { 'x-request-id': id } : {})).headers.get('x-request-id');
      assert.match(given ?? '', /^[\da-f-]{36}$/);
      assert.equal(lines[0]?.request, given);
    }
  });

  it('does not let a shared cache hand one caller’s id to another', async () => {
    const { get } = setUp(() => new Response('', { headers: { 'cache-control': 'public, max-age=5' } }));
    assert.equal((await get()).headers.get('x-request-id'), null);
  });

  it('tells good from bad, and nothing about the reader', async () => {
    for (const [status, level] of [
      [200, 30],
      [404, 40],
      [500, 50],
    ] as const) {
      const { get, lines } = setUp(() => new Response('', { status }));
      await get();
      assert.equal(lines[0]?.level, level);
      assert.doesNotMatch(JSON.stringify(lines), /secret|page\.example/);
    }
  });
});
