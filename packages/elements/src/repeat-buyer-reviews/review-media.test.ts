import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeApi } from '../shared/fake-api.fixture.ts';
import { page, review } from './reviews.fixture.ts';
import { control, items, listAt, serve, show } from './show.fixture.ts';

/** The smallest picture there is. */
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const image = (src: string, alt: string | null = null) => ({ kind: 'image' as const, src, alt });

describe('pictures in a review', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  it('of another origin are never asked for: a link says where they are', async () => {
    server.answers[listAt] = page([
      review({
        avatar: 'https://tracker.example/me.png',
        media: [
          image('https://tracker.example/1.png', 'Half an apple'),
          { kind: 'video', src: 'http://films.example/a.mp4', alt: null },
          image('javascript:alert(1)'),
          image('data:text/html,<script>alert(1)</script>'),
          image('https://'),
        ],
      }),
    ]);
    const element = await show(server);
    expect(element.renderRoot.querySelector('img, video, source, [style*=url]')).to.equal(null);
    const links = [...element.renderRoot.querySelectorAll('a')];
    expect(links.map((link) => [link.innerText, link.href])).to.deep.equal([
      ['Half an apple at tracker.example', 'https://tracker.example/1.png'],
      ['Video at films.example', 'http://films.example/a.mp4'],
    ]);
    for (const { rel, target } of links) {
      expect(rel.split(' ')).to.include.members(['noopener', 'noreferrer', 'nofollow']);
      expect(target).to.equal('_blank');
    }
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname);
    expect(asked).not.to.include.members(['tracker.example']);
  });

  it('of the API are small ones with their room reserved, loaded when they come near', async () => {
    server.answers[listAt] = page([review({ media: [image('/media/1.png'), image(`${server.api}/media/2.png`)] })]);
    const element = await show(server);
    const found = [...element.renderRoot.querySelectorAll<HTMLImageElement>('.media img')];
    expect(found.map(({ src }) => src)).to.deep.equal([`${server.api}/media/1.png`, `${server.api}/media/2.png`]);
    for (const { loading, width, height } of found) expect([loading, width, height]).to.deep.equal(['lazy', 64, 64]);
  });

  it('are relative to where the API is, not to the page', async () => {
    const { api } = server;
    server.answers['/v2/v1/merchants/hetian/reviews'] = page([review({ avatar: 'a.png' })]);
    const element = await show(server, { api: `${api}/v2/` });
    expect(element.renderRoot.querySelector('img')?.src).to.equal(`${api}/v2/a.png`);
  });

  it('open large, turn with the arrow keys, close with Escape, and give the focus back', async () => {
    server.answers[listAt] = page([review({ media: [image(dot, 'An apple'), image(dot, 'A box')] })]);
    const element = await show(server);
    const thumbnail = control(element, 'An apple');
    thumbnail.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.renderRoot.querySelector('dialog')?.open, 'opens');
    const dialog = element.renderRoot.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.querySelector('img')?.alt).to.equal('An apple');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'ArrowRight' });
    expect(dialog.querySelector('img')?.alt).to.equal('A box');
    await sendKeys({ press: 'ArrowRight' });
    expect(dialog.querySelector('img')?.alt).to.equal('An apple');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'closes');
    expect(element.renderRoot.activeElement === thumbnail).to.equal(true);
    await waitUntil(() => !dialog.querySelector('img'), 'lets go of the picture');
  });

  it('do not take the place of a name: without a picture of the author there is a letter', async () => {
    server.answers[listAt] = page([review({ author: null, text: '' })]);
    const element = await show(server);
    expect(items(element)[0]?.innerText).to.match(/^R\s+Repeat buyer/);
  });
});
