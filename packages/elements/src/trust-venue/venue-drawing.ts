import { isFolder } from '@huitou/client/folder-of-files.js';
import type { Venue, VenueHosts } from '@huitou/contract/venue.js';
import { html, nothing, type TemplateResult } from 'lit';
import { announcement } from '../core/announcer.ts';
import { hasFallback } from '../core/fallback.ts';
import { withLateFile } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { failureView, statusView } from '../core/status-view.ts';
import { EnterEvent, type State } from '../events.ts';
import { date, number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { homeOf } from '../repeat-buyer-reviews/address-of.ts';
import { controlsView } from './controls-view.ts';
import { goodsView } from './goods-view.ts';
import { HostPages } from './host-pages.ts';
import { hostView, type HostContext } from './host-view.ts';
import type { VenueMessages } from './messages/venue-messages.ts';
import type { VenueTag } from './venue-host.ts';
import type { VenueChoice } from './venue-choice.ts';
import type { VenueSource } from './venue-source.ts';
import type { WhyView } from './why-view.ts';

/** How long somebody types before it is looked for, in ms. */
const pause = 250;

/** Draws the venue and answers what its reader does. */
export class VenueDrawing {
  readonly #host: VenueTag;
  readonly #source: VenueSource;
  readonly #api: () => string;
  readonly #styles: StylesController;
  readonly #pages: HostPages;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The host whose place is explained; `order` for the list itself. */
  #opened = '';
  #why: WhyView | undefined;
  #late = '';

  constructor(host: VenueTag, source: VenueSource, api: () => string, styles: StylesController) {
    this.#host = host;
    this.#styles = styles;
    this.#source = source;
    this.#api = api;
    this.#pages = new HostPages(host.ownerDocument);
    host.addController({
      hostUpdated: () => this.#showPages(),
      hostDisconnected: () => {
        clearTimeout(this.#timer);
        this.#pages.clear();
      },
    });
  }

  /** Takes that what the last press needs did not come. */
  set late(words: string) {
    this.#late = words;
  }

  get host(): VenueTag {
    return this.#host;
  }

  #messages: VenueMessages | undefined;

  view(messages: VenueMessages, state: State): TemplateResult {
    this.#messages = messages;
    const { venue, shown, failed, choice, retry } = this.#source;
    if (failed) return failureView({ ...messages, unknown: messages.unknownVenue }, failed, retry);
    if (!('value' in venue) || !shown) {
      return hasFallback(this.#host) || state === 'idle' ? html`<slot></slot>` : this.#skeleton();
    }
    return html`<section class="card" part="card" aria-busy=${this.#source.waiting}>
      ${this.#heading(messages, venue.value)}
      ${controlsView(messages, venue.value, choice, {
        choose: this.#choose,
        type: isFolder(this.#api()) ? undefined : this.#type,
      })}
      ${this.#order(messages, venue.value)} ${state === 'empty' ? this.#none(messages) : this.#list(messages)}
      <slot name="footer"></slot>
    </section>`;
  }

  /** What is said to those who do not see the list. */
  heard(messages: VenueMessages, state: State): string {
    if (this.#late) return this.#late;
    if (state === 'failed' || state === 'offline')
      return announcement(this.#host, `${state} ${this.#api()}`, messages[state].join('. '));
    const { shown, waiting } = this.#source;
    if (!shown || waiting || !('hosts' in shown)) return '';
    return state === 'empty' ? messages.none[0] : messages.hosts(number(messages.lang, shown.matching), shown.matching);
  }

  readonly click = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const enter = target?.closest<HTMLElement>('[data-merchant]');
    if (enter) {
      const { merchant = '', room = '' } = enter.dataset;
      if (!this.#host.dispatchEvent(new EnterEvent(merchant, room))) event.preventDefault();
      return;
    }
    const why = target?.closest<HTMLElement>('[data-why]');
    if (why) void this.#explain(why);
  };

  async #explain(button: HTMLElement): Promise<void> {
    const { why = '' } = button.dataset;
    const messages = this.#messages;
    if (why !== this.#opened && messages) {
      await withLateFile(this, button, messages, async () => {
        const { WhyView } = await import('./why-view.ts');
        this.#why ??= new WhyView(this.#styles, this);
        await this.#why.load(messages.lang);
        this.#opened = why;
      });
    } else this.#opened = '';
    this.#host.requestUpdate();
  }

  readonly #choose = (change: Partial<VenueChoice>): void => {
    clearTimeout(this.#timer);
    this.#opened = '';
    this.#source.choose(change);
  };

  readonly #type = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#choose({ q }), q ? pause : 0);
  };

  #heading(messages: VenueMessages, { name, names, period, open }: Venue): TemplateResult {
    const { lang } = messages;
    const title = localizedName(names, lang, name);
    const dates = period && messages.period(date(lang, period.from), date(lang, period.until));
    return html`<header>
      <div class="title" part="title" role="heading" aria-level=${this.#host.headingLevel}>
        <slot name="title"><bdi>${title}</bdi></slot>
      </div>
      ${dates ? html`<span class="quiet" part="period">${dates}${open ? '' : ` · ${messages.over}`}</span>` : nothing}
    </header>`;
  }

  /** Above the list: below ten thousand hosts nobody would come to it. */
  #order(messages: VenueMessages, venue: Venue): TemplateResult {
    const { shown } = this.#source;
    const much = shown && 'hosts' in shown ? messages.hosts(number(messages.lang, shown.matching), shown.matching) : '';
    return html`<div class="order">
      <span class="quiet">${much}</span>
      <button class="link told" part="order" data-why="order" aria-expanded=${this.#opened === 'order'}>
        ${messages.why} <span class="quiet">· ${messages.notForSale}</span>
      </button>
      ${this.#opened === 'order' ? this.#why?.order(messages, venue, this.#api()) : nothing}
    </div>`;
  }

  #context(messages: VenueMessages): HostContext {
    return { messages, home: homeOf(this.#api()), link: this.#host.link };
  }

  #hosts(messages: VenueMessages, { hosts }: VenueHosts): TemplateResult {
    const context = this.#context(messages);
    return html`<ol class="hosts" part="hosts">
      ${hosts.map((host) =>
        hostView(context, host, host.merchant.id === this.#opened ? this.#why?.host(messages, host) : undefined),
      )}
    </ol>`;
  }

  #list(messages: VenueMessages): TemplateResult {
    const { shown } = this.#source;
    if (!shown) return this.#skeleton();
    if ('goods' in shown) return goodsView(this.#context(messages), shown);
    return html`${this.#hosts(messages, shown)}${this.#pages.node}`;
  }

  #none(messages: VenueMessages): TemplateResult {
    const all = (): void => this.#choose({ q: '', industry: '', ticket: false, section: 'most-returned' });
    return statusView(messages.none, html`<button class="button" @click=${all}>${messages.showAll}</button>`);
  }

  #skeleton(): TemplateResult {
    return html`<div class="card wait" part="card" aria-busy="true">
      ${[1, 2, 3, 4].map(() => html`<span class="bone"></span>`)}
    </div>`;
  }

  /** The rest of the list, after Lit has drawn what it stands in. */
  #showPages(): void {
    const { names, shown } = this.#source;
    const messages = this.#messages;
    // What could not be drawn on this page has no place for the rest either.
    const placed = this.#pages.node.isConnected;
    if (!placed || !names || !messages || !shown || !('hosts' in shown)) return this.#pages.clear();
    this.#pages.show({
      names,
      lang: messages.lang,
      page: (cursor) => this.#source.page(cursor),
      draw: (hosts) => this.#hosts(messages, hosts),
    });
  }
}
