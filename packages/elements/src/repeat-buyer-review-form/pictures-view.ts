import { html, nothing } from 'lit';
import { number } from '../messages/format.ts';
import type { DraftController } from './draft-controller.ts';
import { mostPictures, type Picture } from './form-draft.ts';
import type { FormMessages } from './form-messages/form-messages.ts';
import type { KeptDraft } from './kept-draft.ts';
import { shrinkPicture } from './picture.ts';

type Notice = '' | 'tooMany' | 'unreadable';

/** Draws them one after the other, and says why one is not there. */
async function addAll(files: readonly File[], kept: KeptDraft): Promise<Notice> {
  let notice: Notice = '';
  for (const file of files) {
    if (kept.content.pictures.length >= mostPictures) return 'tooMany';
    try {
      const picture = await shrinkPicture(file);
      kept.change({ pictures: [...kept.content.pictures, picture] });
    } catch {
      notice = 'unreadable';
    }
  }
  return notice;
}

/** Pictures: chosen, pasted or dropped, and taken out again. */
export class PicturesView {
  readonly #drafts: DraftController;
  /** Why a picture is not there, and in which draft. */
  #missed: readonly [why: Notice, kept?: KeptDraft] = [''];

  constructor(drafts: DraftController) {
    this.#drafts = drafts;
  }

  /** Why the last one is not there. */
  get notice(): Notice {
    const [why, kept] = this.#missed;
    return kept === this.#drafts.kept ? why : '';
  }

  button(messages: FormMessages, off: boolean): unknown {
    return html`<label class="pick"
      ><input type="file" accept="image/*" multiple ?disabled=${off} @change=${this.#picked} /><span
        ><span aria-hidden="true">＋ </span>${messages.addPictures}</span
      ></label
    >`;
  }

  list(messages: FormMessages, off: boolean): unknown {
    const { pictures } = this.#drafts.draft;
    if (!pictures.length) return nothing;
    const all = number(messages.lang, pictures.length);
    return html`<ul class="pictures" part="pictures">
      ${pictures.map((picture, i) => {
        const name = messages.picture(number(messages.lang, i + 1), all);
        return html`<li part="picture">
          <span role="img" aria-label=${name}>${picture.canvas}</span>
          <button
            aria-label=${`${messages.remove}: ${name}`}
            title=${messages.remove}
            ?disabled=${off}
            @click=${(event: Event) => this.#remove(picture, event)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  readonly #picked = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was taken out.
    input.value = '';
    this.#add(files);
  };

  readonly pasted = (event: ClipboardEvent): void => this.#take(event, event.clipboardData);
  readonly dropped = (event: DragEvent): void => this.#take(event, event.dataTransfer);
  readonly dragged = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  #take(event: Event, data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.#add(files);
  }

  /** To what is written now: large pictures take a moment to be drawn anew, and the page may show another purchase then. */
  #add(files: readonly File[]): void {
    const { kept } = this.#drafts;
    kept.draw(async () => {
      const notice = await addAll(files, kept);
      this.#missed = [notice, kept];
      return notice === '';
    });
  }

  #remove(picture: Picture, { currentTarget }: Event): void {
    const button = currentTarget as HTMLElement;
    const item = button.parentElement;
    // The last button goes, and the focus would go with it.
    if (!item?.nextElementSibling) {
      const before = item?.previousElementSibling?.querySelector('button');
      (before ?? (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.pick input'))?.focus();
    }
    this.#missed = [''];
    this.#drafts.change({ pictures: this.#drafts.draft.pictures.filter((one) => one !== picture) });
  }
}
