import { html, nothing, render } from 'lit/html.js';
import { sheetOf } from '../shared/css.ts';
import { viewerStyles } from './picture-viewer.styles.ts';
import type { ReviewWords } from './strings/words.ts';

/** The pictures and films of one review, one at a time and as large as fits. Loaded when a reader first opens one. */
export class PictureViewer {
  readonly sheet = sheetOf(viewerStyles);
  readonly dialog = document.createElement('dialog');
  #media: readonly HTMLButtonElement[] = [];
  #at = 0;
  #words: ReviewWords | undefined;

  constructor() {
    const { dialog } = this;
    dialog.className = 'viewer';
    dialog.setAttribute('part', 'viewer');
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('keydown', ({ key }) => {
      const forward = getComputedStyle(dialog).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.#step(key === forward ? 1 : -1);
    });
    // A film must not go on unseen.
    dialog.addEventListener('close', () => render(nothing, dialog));
  }

  /** Opens what `thumbnail` stands for; its neighbours are a step away. */
  open(words: ReviewWords, thumbnail: HTMLButtonElement): void {
    this.#words = words;
    this.#media = [...(thumbnail.parentElement?.querySelectorAll('button') ?? [])];
    this.#at = this.#media.indexOf(thumbnail);
    this.#step(0);
    if (!this.dialog.open) this.dialog.showModal();
  }

  #step(by: number): void {
    const { length } = this.#media;
    this.#at = (this.#at + by + length) % length;
    const medium = this.#media[this.#at];
    const words = this.#words;
    if (!medium || !words) return;
    const said = medium.ariaLabel ?? '';
    this.dialog.setAttribute('aria-label', said);
    const turn = (by: number, label: string, sign: string): unknown =>
      length > 1
        ? html`<button class="turn" aria-label=${label} @click=${() => this.#step(by)}>${sign}</button>`
        : nothing;
    render(
      html`<figure>
        ${
          medium.dataset.kind === 'video'
            ? html`<video src=${medium.value} controls preload="metadata" aria-label=${said}></video>`
            : html`<img src=${medium.value} alt=${said} />`
        }
        <figcaption>
          ${turn(-1, words.previous, '‹')} <span>${said}</span> ${turn(1, words.following, '›')}
          <button class="turn" aria-label=${words.close} @click=${() => this.dialog.close()}>×</button>
        </figcaption>
      </figure>`,
      this.dialog,
    );
  }
}
