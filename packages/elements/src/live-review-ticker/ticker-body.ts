import type { ReactiveController } from 'lit';
import { disclosureOpener, type OpenDisclosure } from '../core/disclosure-opener.ts';
import type { Stated } from '../core/state-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { observeInView } from '../core/in-view.ts';
import { ClockController } from '../core/clock-controller.ts';
import { moderationRules } from '../disclosure/disclosed.ts';
import { number } from '../messages/format.ts';
import type { TickerMessages } from './messages/ticker-messages.ts';
import type { Form } from './reserve.ts';
import type { TickerHost } from './ticker-host.ts';
import { TickerSource } from './ticker-source.ts';
import { tickerStyles } from './ticker.styles.ts';
import { tickerView } from './ticker-view.ts';
import { Turns } from './turns.ts';

const keys: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What the ticker shows and does; loaded where there is one. */
export class TickerBody implements ReactiveController {
  readonly source: TickerSource;
  readonly #host: TickerHost;
  readonly #turns: Turns;
  readonly #api: () => string;
  readonly #open: OpenDisclosure;
  readonly #motion: MediaQueryList | undefined;
  #document: Document | undefined;
  #taken: unknown;
  #stated: unknown;
  #whose = '';
  #stop: (() => void) | undefined;
  #messages: TickerMessages | undefined;

  constructor(host: TickerHost, styles: StylesController, api: () => string) {
    this.#host = host;
    styles.add(...tickerStyles);
    this.source = new TickerSource(host, api);
    this.#api = api;
    this.#open = disclosureOpener(host, styles);
    void new ClockController(host);
    this.#turns = new Turns(() => host.requestUpdate(), this.#turnPage);
    this.#motion = host.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)');
    host.addController(this);
  }

  stated(messages: object | undefined): Stated {
    this.#stated = this.source.remote;
    return this.source.stated(messages);
  }

  hostConnected(): void {
    // Kept: a tag that is adopted leaves the one document when it already belongs to the other.
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#looked);
    this.#motion?.addEventListener('change', this.#moved);
    this.#stop ??= observeInView(this.#host, (inView) => this.#turns.hold('away', !inView));
    this.#looked();
    this.#moved();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('visibilitychange', this.#looked);
    this.#motion?.removeEventListener('change', this.#moved);
    this.#stop?.();
    this.#stop = undefined;
    this.#turns.stop();
  }

  hostUpdate(): void {
    const { page } = this.source;
    if (page?.value === this.#taken) return;
    this.#taken = page?.value;
    if (page?.merchant !== this.#whose) this.#turns.take(undefined);
    this.#whose = page?.merchant ?? '';
    if (page) this.#turns.take(page.value.reviews.filter(({ text, stars }) => text || Object.keys(stars).length));
  }

  /** An answer that was here before it was asked for, of another tag's asking, comes after the state was derived. */
  hostUpdated(): void {
    if (this.#stated !== this.source.remote) this.#host.requestUpdate();
  }

  view(messages: TickerMessages, form: Form): unknown {
    this.#messages = messages;
    return tickerView({ messages, form, source: this.source, turns: this.#turns });
  }

  /** What a screen reader hears by itself: that new reviews came, once, and not each turn. */
  news({ lang, fresh }: TickerMessages): string {
    const { arrived } = this.#turns;
    return arrived ? fresh(number(lang, arrived), arrived) : '';
  }

  readonly click = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    const { name } = button ?? {};
    const messages = this.#messages;
    if (name === 'previous') this.#turns.go(-1);
    else if (name === 'next') this.#turns.go(1);
    else if (name === 'fresh') this.#turns.goToNew();
    else if (button && name === 'how' && messages) {
      const documents = { 'moderation-rules': moderationRules };
      void this.#open(button, messages, { api: this.#api(), shows: 'reviews', documents });
    } else if (name === 'pause' || name === 'play') {
      this.#turns.setPaused(name === 'pause');
      void this.#refocus();
    }
  };

  /** Arrows go where they point; Home and End to the newest and the oldest. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = (event.currentTarget as HTMLElement).dir === 'rtl';
    const steps = keys[event.key];
    if (steps) this.#turns.go(rtl ? -steps : steps);
    else if (event.key === 'Home') this.#turns.goTo(0);
    else if (event.key === 'End') this.#turns.goTo(this.#turns.voices.length - 1);
    else return;
    event.preventDefault();
  };

  readonly attend = ({ type, pointerType }: PointerEvent): void => {
    // A finger that has left the glass is still "over" what it touched.
    if (pointerType !== 'touch') this.#turns.hold('hover', type === 'pointerenter');
  };

  readonly focus = ({ type, relatedTarget, currentTarget }: FocusEvent): void => {
    const stays = type === 'focusin' || (currentTarget as Element).contains(relatedTarget as Node | null);
    this.#turns.hold('focus', stays);
  };

  /** Pause and play are two buttons in one place: who pressed the one is on the other. */
  async #refocus(): Promise<void> {
    await this.#host.updateComplete;
    const button = this.#host.renderRoot.querySelector<HTMLElement>('button:is([name=pause], [name=play])');
    if (!this.#host.matches(':focus-within')) button?.focus();
  }

  readonly #looked = (): void => this.#turns.hold('hidden', this.#host.ownerDocument.hidden);
  /** What is filmed goes on: those who watch it are others than the one at the device, and nobody could press a button. */
  readonly #moved = (): void => this.#turns.setStill(!!this.#motion?.matches && this.#host.variant !== 'broadcast');

  readonly #turnPage = (): boolean => {
    const words = this.#host.renderRoot.querySelector('.words');
    if (!words || words.scrollTop + words.clientHeight > words.scrollHeight - 4) return false;
    words.scrollBy({ top: words.clientHeight * 0.8, behavior: 'smooth' });
    return true;
  };
}
