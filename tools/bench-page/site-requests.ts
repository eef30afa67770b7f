import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an API says that refuses for good. */
export const refusal = Buffer.from(
  JSON.stringify({ type: 'urn:huitou:problem:invalid-body', title: 'The body cannot be used', status: 422 }),
);

/** What a visitor or the staff ask for themselves, and streams, whose answers no cache keeps. */
export const asksMock = ({ method, url = '/' }: IncomingMessage): boolean =>
  (method !== 'GET' && method !== 'HEAD') || /^\/v1\/(purchase|pictures|merchant\/|live)/.test(url);

/** A request to the site, as one to `address`. */
export async function requestOf(address: string, incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers } = incoming;
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const sent = Object.entries(headers).filter(([name]) =>
    /^(authorization|content-type|idempotency-key|last-event-id)$/.test(name),
  );
  return new Request(address, {
    ...{ method, headers: Object.fromEntries(sent) as Record<string, string> },
    ...(parts.length > 0 && { body: Buffer.concat(parts) }),
  });
}

/** Sends what happens until the page leaves. */
export async function stream({ body }: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const reader = body?.getReader();
  outgoing.on('close', () => void reader?.cancel().catch(() => {}));
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return void outgoing.end();
    outgoing.write(part.value);
  }
}
