import type { Venue, VenueHost } from '@huitou/contract/venue.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { LatePlace } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { Disclosure } from '../disclosure/disclosure.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import { date, number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { OwnWords } from '../messages/own-words.ts';
import { RecordButton } from './record-button.ts';
import { catalog } from './why-messages/catalog.ts';
import { whyStyles } from './why-view.styles.ts';
import type { WhyMessages } from './why-messages/why-messages.ts';

const tenth = (lang: string, value: number): string => number(lang, value, { maximumFractionDigits: 1 });
const signed = (lang: string, value: number): string =>
  number(lang, value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

function standing(messages: WhyMessages, { as, place, interval, percentile }: VenueHost): readonly string[] {
  const { lang } = messages;
  if (as !== 'ranked') return [messages[as]];
  const share = (value: number): string => number(lang, value / 100, { style: 'percent', maximumFractionDigits: 1 });
  const by =
    interval && percentile !== null
      ? [messages.by(share(interval.lower), share(percentile), share(interval.upper))]
      : [];
  if (!place) return [messages.unranked, ...by];
  const [from, to] = [number(lang, place.from), number(lang, place.to)];
  return [...by, from === to ? messages.alone(from) : messages.tied(from, to)];
}

function ticketLine(messages: WhyMessages, { ticket }: VenueHost): string {
  if (!ticket) return '';
  if (ticket.held) return messages.ticketHeld;
  const lacks = [
    ...(ticket.level ? [] : [messages.level]),
    ...ticket.services.map((one) => label(messages.services, one)),
  ];
  return messages.ticketLacks(lacks.join(', '));
}

function riseLine(messages: WhyMessages, { rise }: VenueHost): string {
  if (!rise) return '';
  const { lang } = messages;
  const days = number(lang, rise.days);
  if (rise.points < -rise.error) return messages.fall(tenth(lang, -rise.points), tenth(lang, rise.error), days);
  return rise.points > rise.error
    ? messages.rise(tenth(lang, rise.points), tenth(lang, rise.error), days)
    : messages.steady(signed(lang, rise.points), tenth(lang, rise.error), days);
}

const paragraphs = (lines: readonly string[], more?: TemplateResult): TemplateResult =>
  html`<div class="why" part="why">
    ${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}${more ?? nothing}
  </div>`;

type Words = Pick<CommonMessages, 'lang' | 'failed' | 'retry'>;

/** Draws how an order came about, in the language that the tag speaks at the moment. */
export class WhyView {
  readonly #words: OwnWords<WhyMessages>;
  readonly #disclosure: Disclosure;
  readonly #record: RecordButton;

  constructor(styles: StylesController, place: LatePlace) {
    this.#words = new OwnWords(place.host, catalog, 'venueWhy');
    this.#disclosure = new Disclosure(place.host, styles);
    this.#record = new RecordButton(styles, place);
    styles.add(whyStyles);
  }

  /** Resolves when its words are here; rejects if they cannot be loaded. */
  async load(lang: string): Promise<void> {
    await Promise.all([this.#words.load(lang), this.#disclosure.load(lang)]);
  }

  /** Of a host, with its own figures. */
  host({ lang }: Words, host: VenueHost): unknown {
    const messages = this.#words.in(lang);
    return messages
      ? paragraphs([...standing(messages, host), riseLine(messages, host), ticketLine(messages, host)])
      : nothing;
  }

  /** Of the list, with what it goes by. */
  order(common: Words, { order, method, window: days, asOf }: Venue, api: string): unknown {
    const messages = this.#words.in(common.lang);
    if (!messages) return nothing;
    const { lang } = messages;
    const lines = messages.order({
      explore: number(lang, order.exploreAfter),
      paid: number(lang, order.paidAfter),
      days: number(lang, order.quote.days),
      method,
      version: order.version,
      asOf: date(lang, asOf),
    });
    const disclosed = this.#disclosure.view(common.lang, {
      ...{ api, shows: 'figures', asOf, documents: { methods: method }, paid: true },
      ...(days && { window: days }),
    });
    return paragraphs(lines, html`${disclosed} ${this.#record.view(messages.record, common, api)}`);
  }
}
