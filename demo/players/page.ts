// The script of the pages with players: all that a page of a platform does to have tags over one.
import { drawFilm } from './drawn-film.ts';

interface VideoJs {
  (film: Element, options: object): { el(): Element };
}
interface PictureInPicture {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}
const { videojs, documentPictureInPicture } = globalThis as {
  readonly videojs?: VideoJs;
  readonly documentPictureInPicture?: PictureInPicture;
};

const film = document.querySelector('[data-video-js]');
const over = document.querySelector('[data-over]');
if (film && over && videojs) {
  const player = videojs(film, { fluid: true, userActions: { hotkeys: true } });
  // In full screen it shows its own element: what stands in that goes with it.
  player.el().append(over);
}

const video = document.querySelector('video');
if (video && !video.querySelector('source')) void drawFilm(video);

/** The whole player goes into a window that stays above others, with its tags, and comes back when that is closed. */
const float = document.querySelector<HTMLElement>('[data-float]');
const player = document.querySelector('.player');
if (float && player && documentPictureInPicture) {
  float.hidden = false;
  float.addEventListener('click', async () => {
    const place = document.createComment('');
    const view = await documentPictureInPicture.requestWindow({ width: 480, height: 320 });
    view.document.documentElement.lang = document.documentElement.lang;
    for (const sheet of document.querySelectorAll('link[rel=stylesheet], style'))
      view.document.head.append(sheet.cloneNode(true));
    player.replaceWith(place);
    view.document.body.append(player);
    view.addEventListener('pagehide', () => place.replaceWith(player), { once: true });
  });
}
