import { indexOf } from '@huitou/client/index-of.js';
import type { Remote } from '@huitou/client/remote.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { ClockController } from '../shared/clock-controller.ts';
import { cloverStyles } from '../shared/clover.styles.ts';
import { h, type Drawing } from '../shared/draw.ts';
import { DrawnWidget } from '../shared/drawn-widget.ts';
import type { State } from '../shared/events.ts';
import { note } from '../shared/notes.ts';
import { hasOwnWords } from '../shared/own-words.ts';
import { QueryController } from '../shared/query-controller.ts';
import { stateOf } from '../shared/state-of.ts';
import { StringsController } from '../shared/strings.ts';
import { surface } from '../shared/surface.styles.ts';
import { bones, figures, plain } from './face.ts';
import { basis } from './facts.ts';
import type { MethodPanel } from './method-panel.ts';
import { indexStyles } from './returning-customer-index.styles.ts';
import { tables } from './strings/tables.ts';
import type { IndexWords } from './strings/words.ts';

/**
 * Says how a merchant's returning customers see it among its peers: the sentence, the number, the clover, and everything
 * needed to doubt them.
 *
 * @element returning-customer-index
 * @attr merchant - The merchant's id.
 * @attr api - The API's address; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`.
 * @attr variant - `compact`, `card` or `full`; else the room at hand decides.
 * @attr loading - `lazy` asks for nothing until the tag is nearly in view.
 * @attr state - Read only: `idle`, `loading`, `ready`, `collecting`, `stale`, `failed` or `offline`.
 * @slot - The page's own words, shown until the figures arrive.
 * @slot empty - Shown while the merchant has too few buyers to judge.
 * @csspart card - The surface.
 * @csspart clover - The drawing.
 * @csspart verdict - The sentence.
 * @csspart score - The number.
 * @csspart dimension - A row of one dimension.
 * @csspart bar - The bar in it.
 * @csspart note - What happened instead of an answer.
 * @csspart how - The button that opens the method.
 * @csspart method - The dialog with the method.
 * @cssprop [--huitou-radius=16px] - Corners of the card.
 * @cssprop [--huitou-shadow] - Shadow of the card.
 * @cssprop [--huitou-font] - Typeface.
 * @cssprop [--huitou-ink] - Text; likewise every colour of the tokens.
 * @fires huitou-state - It shows another state.
 * @fires huitou-ready - It shows its merchant for the first time.
 */
export class ReturningCustomerIndex extends DrawnWidget {
  static override readonly styles = [...DrawnWidget.styles, surface, cloverStyles, indexStyles];

  readonly #words = new StringsController(this, tables);
  readonly #index = new QueryController(
    this,
    () => this.merchant,
    () => indexOf(this.address, this.merchant),
  );
  #panel: MethodPanel | undefined;
  #panelFailed = false;

  constructor() {
    super();
    this.addController(new ClockController(this));
  }

  protected override render(): readonly Drawing[] {
    const words = this.#words.current;
    const remote = this.#index.current;
    const value = words && 'value' in remote ? remote.value : undefined;
    const own = !value && remote.is !== 'failed' && hasOwnWords(this);
    this.enter(!words && remote.is !== 'idle' ? 'loading' : stateOf(remote, judged));
    return [
      h(
        'div',
        { class: 'base', lang: words?.lang, dir: words?.dir, hidden: own },
        // Without words there is nothing to lay out yet, not even a direction.
        words ? this.#card(words, remote, value) : h('p', { class: 'room' }),
      ),
      h('div', { class: 'room', hidden: !own }, h('slot', {})),
      words && value && this.#panel?.render(words, value),
    ];
  }

  #card(words: IndexWords, remote: Remote<IndexSnapshot>, value: IndexSnapshot | undefined): Drawing {
    const waits = remote.is === 'loading' || remote.is === 'idle';
    return h(
      // Another element for another kind of face: what is new on the page has not moved on it.
      value ? 'section' : waits ? 'div' : 'article',
      {
        class: 'card',
        part: 'card',
        role: value && 'group',
        'aria-label': value && `${words.title}: ${value.merchant.name}`,
        'aria-busy': `${remote.is === 'loading'}`,
      },
      ...this.#face(words, remote, value),
    );
  }

  #face(words: IndexWords, remote: Remote<IndexSnapshot>, value: IndexSnapshot | undefined): readonly Drawing[] {
    if (remote.is === 'idle') return plain(words, '');
    if (remote.is === 'loading') return bones(words);
    const trouble = note(words, remote, this.#index.retry);
    if (!value) return plain(words, trouble);
    const how = h(
      'button',
      { class: 'link how', part: 'how', 'aria-haspopup': 'dialog', onclick: this.#explain },
      this.#panelFailed ? words.failed : words.how,
    );
    if (judged(value) === 'collecting') {
      const empty = h('slot', { name: 'empty' }, h('span', { 'data-level': 'collecting' }, words.collecting));
      const said = h('p', { class: 'verdict', part: 'verdict' }, empty);
      return plain(words, said, basis(words, value), trouble, how);
    }
    const nameOf = (id: string): string => words.dimensions[id] ?? id;
    return figures(words, value, nameOf, this.address, trouble, how);
  }

  readonly #explain = async (): Promise<void> => {
    try {
      const { MethodPanel } = await import('./method-panel.ts');
      this.#panel ??= new MethodPanel(this);
      this.#panelFailed = false;
    } catch {
      this.#panelFailed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#panel?.open();
  };
}

const judged = ({ level, score }: IndexSnapshot): State =>
  level === 'collecting' || score === null ? 'collecting' : 'ready';

declare global {
  interface HTMLElementTagNameMap {
    'returning-customer-index': ReturningCustomerIndex;
  }
}
