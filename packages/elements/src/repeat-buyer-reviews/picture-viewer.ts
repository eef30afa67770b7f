import { openModal } from '../core/open-modal.ts';
import { number } from '../messages/format.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { brokenPicture, replaceBroken } from './broken-picture.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { watchSwipe } from './swipe.ts';

const control = (className: string, sign: string, press: () => void): HTMLButtonElement => {
  const button = create('button', { class: `turn ${className}` }, sign);
  button.addEventListener('click', press);
  return button;
};

/** The forms of a small picture, in a size for the whole window: `width` of a file is that of its longer side. */
const largeSources = (thumbnail: HTMLElement): Node[] =>
  [...thumbnail.querySelectorAll('source')].map(({ type, srcset }) =>
    create('source', { type, srcset, sizes: 'max(100vw, 100vh)' }),
  );

/** The words around a picture of the tag that it belongs to; `media` names one that has no words of its own. */
interface ViewerMessages {
  readonly lang: string;
  readonly close: string;
  readonly media?: ReviewsMessages['media'];
}

/** The pictures and films of one review, one at a time and as large as fits. Loaded when a reader first opens one. */
export class PictureViewer {
  readonly #stage = create('div', { class: 'stage' });
  readonly #caption = create('bdi', { part: 'caption' });
  readonly #place = create('span', { class: 'place' });
  readonly #back = control('back', '‹', () => this.#step(-1));
  readonly #on = control('on', '›', () => this.#step(1));
  readonly #close = control('close', '×', () => this.dialog.close());
  readonly dialog = create(
    'dialog',
    { class: 'viewer', part: 'viewer' },
    this.#close,
    this.#stage,
    create('p', { class: 'caption', 'aria-live': 'polite' }, this.#caption, this.#place),
    this.#back,
    this.#on,
  );
  #media: readonly HTMLButtonElement[] = [];
  #at = 0;
  #messages: ViewerMessages | undefined;
  #words: ActionMessages | undefined;

  constructor() {
    const { dialog } = this;
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.#step(key === 'ArrowRight' ? this.#right : -this.#right);
    });
    // What is swiped to the left makes room for what stands at its right.
    watchSwipe(this.#stage, (direction) => this.#step(-direction * this.#right));
    // A film must not go on unseen.
    dialog.addEventListener('close', () => this.#stage.replaceChildren());
  }

  /** The step to what stands at the right: the next one, or the previous one where text runs from right to left. */
  get #right(): number {
    return getComputedStyle(this.dialog).direction === 'rtl' ? -1 : 1;
  }

  /** Opens what `thumbnail` stands for; the other pictures of its review are a step away. */
  open(messages: ViewerMessages, words: ActionMessages, thumbnail: HTMLButtonElement, author: string): void {
    // The tag may have been taken away while this was on its way, and the dialog with it.
    if (!this.dialog.isConnected) return;
    this.#messages = messages;
    this.#words = words;
    this.#media = [...(thumbnail.parentElement?.querySelectorAll('button') ?? [])];
    this.dialog.setAttribute('aria-label', words.mediaBy(author));
    this.#back.setAttribute('aria-label', words.previous);
    this.#on.setAttribute('aria-label', words.following);
    this.#close.setAttribute('aria-label', messages.close);
    this.#back.hidden = this.#on.hidden = this.#media.length < 2;
    this.#show(this.#media.indexOf(thumbnail));
    openModal(this.dialog);
  }

  #step(by: number): void {
    const { length } = this.#media;
    if (length > 1) this.#show((this.#at + by + length) % length);
  }

  #show(at: number): void {
    const medium = this.#media[at];
    const messages = this.#messages;
    const words = this.#words;
    if (!medium || !messages || !words) return;
    this.#at = at;
    const { lang, media } = messages;
    const { alt = '', kind = 'image' } = medium.dataset;
    this.#caption.textContent = alt;
    this.#place.textContent = this.#on.hidden
      ? ''
      : words.place(number(lang, at + 1), number(lang, this.#media.length));
    const name = alt || (media?.[kind === 'video' ? kind : 'image'] ?? medium.getAttribute('aria-label') ?? '');
    const broken = (): Node => create('p', {}, brokenPicture(), words.broken);
    if (kind === 'video') {
      const film = create('video', { src: medium.value, controls: '', preload: 'metadata', 'aria-label': name });
      film.addEventListener('error', () => film.replaceWith(broken()));
      this.#stage.replaceChildren(film);
      return;
    }
    const image = create('img', { referrerpolicy: 'no-referrer', draggable: 'false', alt: name });
    image.addEventListener('error', () => replaceBroken(image, broken));
    this.#stage.replaceChildren(create('picture', {}, ...largeSources(medium), image));
    // Last: Firefox asks at once for an address that comes before the forms of the picture.
    image.src = medium.value;
  }
}
