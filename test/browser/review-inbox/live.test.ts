import { expect } from '@open-wc/testing';
import { sampleSummary } from '@huitou/contract/samples.js';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { inboxServer, seen, show, type InboxServer } from './show-inbox.ts';

describe('an inbox while a room is on air', () => {
  let server: InboxServer;
  beforeEach(() => (server = inboxServer()));
  afterEach(() => server.restore());

  const lists = (): number => server.asked.filter(({ path }) => path.startsWith('/v1/merchant/inbox?')).length;

  it('hears of a review when pages do, and offers what is new', async () => {
    let version = 1;
    let say: ((text: string) => void) | undefined;
    server.answer = ({ path }) => {
      if (path.startsWith('/v1/live')) {
        const body = new ReadableStream<Uint8Array>({
          start: (stream) => void (say = (text) => stream.enqueue(new TextEncoder().encode(text))),
        });
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      }
      if (!path.endsWith('/reviews/summary')) return undefined;
      return Response.json(sampleSummary, { headers: { etag: `"r${version.toString(36)}.a"` } });
    };
    const tag = await show();
    await waitUntil(() => say && server.asked.some(({ path }) => path.endsWith('/reviews/summary')), 'listens');
    expect(lists()).to.equal(1);
    version = 2;
    say?.('id: s:1\nevent: review\ndata: {"merchant":"hetian","version":2}\n\n');
    await waitUntil(() => lists() === 2, `asks for what is new: ${seen(tag)}`);
    tag.remove();
  });

  it('listens to nothing for the staff of a platform', async () => {
    const { merchantToken } = await import('@huitou/mock/inbox/merchant-token.js');
    const tag = await show({ token: merchantToken('hetian', 3600, 'platform') });
    await waitUntil(() => tag.renderRoot.querySelector('.case'), 'shows the desk');
    expect(server.asked.filter(({ path }) => /\/live|\/summary/.test(path))).to.deep.equal([]);
  });
});
