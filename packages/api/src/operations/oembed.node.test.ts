import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OembedAnswer } from '@huitou/contract/oembed.js';
import { issuing, origin } from '../testing/issuing.ts';

const address = (url: string, more = ''): string => `/v1/oembed?url=${encodeURIComponent(url)}${more}`;

describe('what stands behind an address of the issuer', () => {
  it('is a frame of the index for a page behind a badge, with a picture for who may not show it', async () => {
    const { get } = await issuing();
    const answer = (await (await get(address(`${origin}/proof/hetian?lang=en`))).json()) as OembedAnswer;
    assert.deepEqual([answer.version, answer.type, answer.title], ['1.0', 'rich', '禾田农家']);
    assert.match(
      answer.html,
      /^<iframe src="https:\/\/trust\.example\/frame\/returning-customer-index\?merchant=hetian" width="480"/,
    );
    const picture = await get(answer.thumbnail_url.slice(origin.length));
    assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
  });

  it('is the frame itself, within the room that there is', async () => {
    const { get } = await issuing();
    const url = `${origin}/frame/trust-badge?merchant=hetian`;
    const answer = (await (await get(address(url, '&maxwidth=300&maxheight=10'))).json()) as OembedAnswer;
    assert.deepEqual([answer.width, answer.height], [300, 60]);
    assert.match(answer.html, /trust-badge\?merchant=hetian" width="300" height="60"/);
  });

  it('escapes whatever is in a name', async () => {
    const { get } = await issuing();
    const answer = (await (await get(address(`${origin}/proof/evil`))).json()) as OembedAnswer;
    assert.doesNotMatch(answer.html, /<script>/);
  });

  it('is nothing for addresses of others, for tags that are not framed and for merchants that nobody knows', async () => {
    const { get } = await issuing();
    for (const [url, says] of [
      [
        'https://evil.example/proof/hetian',
        /url: .* is none that can be shown; write https:\/\/trust\.example\/proof\//,
      ],
      ['no address', /is none that can be shown/],
      [`${origin}/proof/%E0%A4%A`, /is none that can be shown/],
      [`${origin}/frame/review-inbox?merchant=hetian`, /is none that can be shown/],
      [`${origin}/proof/nobody`, /nobody/],
    ] as const) {
      const answer = await get(address(url));
      assert.equal(answer.status, 404, url);
      assert.match(((await answer.json()) as { detail: string }).detail, says);
    }
    assert.equal((await get(address(`${origin}/proof/hetian`, '&format=xml'))).status, 400);
  });
});
