import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { page, review } from './reviews.fixture.ts';
import { flat, items, listAt, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('a film in a review', () => {
  let server: FakeApi;
  beforeEach(() => {
    const film = { kind: 'video' as const, src: 'film.mp4', alt: 'Peeling an apple' };
    server = serve(
      {
        [listAt]: page([review({ media: [film] })]),
      },
      location.origin,
    );
  });
  afterEach(() => server.restore());

  const thumbnail = (element: Awaited<ReturnType<typeof show>>): HTMLButtonElement =>
    items(element)[0]?.querySelector('.media button') as HTMLButtonElement;

  it('is asked for only when a reader opens it, and says that it opens a dialog', async () => {
    const element = await show(server);
    const button = thumbnail(element);
    expect(flat(button.ariaLabel)).to.equal('Show larger: Peeling an apple, by 小*禾');
    expect(button.ariaHasPopup).to.equal('dialog');
    expect(button.querySelector('img, video')).to.equal(null);
  });

  it('is played by its reader, not loaded as a whole before, has a name, and is let go of when it closes', async () => {
    const element = await show(server);
    // There is no such file, and what is not to be had would be taken out of the dialog again.
    element.renderRoot.addEventListener('error', (event) => event.stopPropagation(), true);
    thumbnail(element).click();
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] video'), 'opens');
    const dialog = element.renderRoot.querySelector('dialog') as HTMLDialogElement;
    const film = dialog.querySelector('video') as HTMLVideoElement;
    expect([film.controls, film.autoplay, film.preload]).to.deep.equal([true, false, 'metadata']);
    expect([film.ariaLabel, film.src]).to.deep.equal(['Peeling an apple', `${server.api}/film.mp4`]);
    expect(flat(dialog.querySelector<HTMLElement>('.caption')?.innerText), 'one of one has no place').to.equal(
      'Peeling an apple',
    );
    expect(dialog.querySelector<HTMLElement>('[aria-label=Next]')?.checkVisibility()).to.equal(false);
    dialog.close();
    await waitUntil(() => !dialog.querySelector('.stage')?.childElementCount, 'lets go of the film');
  });
});
