import { operations } from '../../packages/api/src/operations/all.generated.ts';
import { platformKey } from '../own-server/own-platform.ts';
import type { Attempt } from './requests.ts';
import type { Target } from './target.ts';

/** A request in one line. */
export const named = ({ method, address, headers, body }: Attempt): string =>
  `${method} ${address.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${Buffer.from(body ?? [])
    .toString('latin1')
    .slice(0, 300)}`;

/** Tells the target of these events, and publishes them. */
export async function tell(target: Target, lines: Iterable<string>): Promise<void> {
  const headers = { authorization: `Bearer ${platformKey}`, 'content-type': 'application/x-ndjson' };
  const events = [...lines].join('\n');
  const operation = operations.find(({ path }) => path === '/v1/events');
  if (!operation) throw new Error('bench: the API takes no events');
  const answer = await target.byHandler({
    operation,
    method: 'POST',
    address: '/v1/events',
    headers,
    body: Buffer.from(events),
  });
  if (answer.status !== 200 || /"(rejected|failed)"/.test(answer.text))
    throw new Error(`bench: ${answer.text.slice(0, 300)}`);
  await target.publish();
}
