import { number } from '../messages/format.ts';
import { brokenPicture } from './broken-picture.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { watchSwipe } from './swipe.ts';

export { viewerStyles } from './picture-viewer.styles.ts';

const control = (className: string, sign: string, press: () => void): HTMLButtonElement => {
  const button = create('button', { class: `turn ${className}` }, sign);
  button.addEventListener('click', press);
  return button;
};

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
  #messages: ReviewsMessages | undefined;

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
  open(messages: ReviewsMessages, thumbnail: HTMLButtonElement, author: string): void {
    // The tag may have been taken away while this was on its way, and the dialog with it.
    if (!this.dialog.isConnected) return;
    this.#messages = messages;
    this.#media = [...(thumbnail.parentElement?.querySelectorAll('button') ?? [])];
    this.dialog.setAttribute('aria-label', messages.mediaBy(author));
    this.#back.setAttribute('aria-label', messages.previous);
    this.#on.setAttribute('aria-label', messages.following);
    this.#close.setAttribute('aria-label', messages.close);
    this.#back.hidden = this.#on.hidden = this.#media.length < 2;
    this.#show(this.#media.indexOf(thumbnail));
    if (!this.dialog.open) this.dialog.showModal();
  }

  #step(by: number): void {
    const { length } = this.#media;
    if (length > 1) this.#show((this.#at + by + length) % length);
  }

  #show(at: number): void {
    const medium = this.#media[at];
    const messages = this.#messages;
    if (!medium || !messages) return;
    this.#at = at;
    const { lang, media, place } = messages;
    const { alt = '', kind = 'image' } = medium.dataset;
    this.#caption.textContent = alt;
    this.#place.textContent = this.#on.hidden ? '' : place(number(lang, at + 1), number(lang, this.#media.length));
    const name = alt || media[kind === 'video' ? kind : 'image'];
    const shown =
      kind === 'video'
        ? create('video', { src: medium.value, controls: '', preload: 'metadata', 'aria-label': name })
        : create('img', { referrerpolicy: 'no-referrer', draggable: 'false', alt: name, src: medium.value });
    shown.addEventListener('error', () => shown.replaceWith(create('p', {}, brokenPicture(), messages.broken)));
    this.#stage.replaceChildren(shown);
  }
}
