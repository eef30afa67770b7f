import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { overlayPage } from './overlay-page.ts';

const ask = (path: string, init: RequestInit = {}): Promise<Response | undefined> =>
  overlayPage(new Request(`https://api.example${path}`, init));
const read = async (path: string, init?: RequestInit): Promise<{ answer: Response; text: string }> => {
  const answer = await ask(path, init);
  assert.ok(answer, path);
  return { answer, text: await answer.text() };
};

describe('the page for broadcast software', () => {
  it('has the ticker of the room and nothing else in it', async () => {
    const { answer, text } = await read('/overlay?room=hetian-room&lang=zh-CN');
    assert.equal(answer.status, 200);
    assert.match(
      text,
      /<main><live-review-ticker room="hetian-room" variant="broadcast"[^>]*><\/live-review-ticker><\/main>/,
    );
    assert.match(text, /<html lang="zh" dir="ltr">/);
  });

  it('lets in its own script and style, and no other', async () => {
    const { answer, text } = await read('/overlay?room=r');
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const [, inline = ''] of text.matchAll(/<(?:style|script type="module")>([^<]+)</g)) {
      assert.ok(policy.includes(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`), inline);
    }
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('is of the language that was asked for, else of the browser', async () => {
    assert.match((await read('/overlay?room=r&lang=ar')).text, /<html lang="ar" dir="rtl">/);
    assert.match((await read('/overlay?room=r', { headers: { 'accept-language': 'zh' } })).text, /<html lang="zh"/);
  });

  it('takes no markup for the name of a room', async () => {
    const { text } = await read(`/overlay?room=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(text, /<script>alert/);
  });

  it('says what is missing where a person reads it, and nothing over the film', async () => {
    const { answer, text } = await read('/overlay');
    assert.equal(answer.status, 400);
    assert.match(text, /<title>room: is missing; write \/overlay\?room=/);
    assert.doesNotMatch(text.slice(text.indexOf('<body>')), /missing/);
  });

  it('answers nothing else', async () => {
    assert.equal(await ask('/overlay/'), undefined);
    assert.equal(await ask('/overlay?room=r', { method: 'POST' }), undefined);
    assert.equal((await read('/overlay?room=r', { method: 'HEAD' })).text, '');
  });
});
