import type { Venue, VenueHost } from '@huitou/contract/venue.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { LatePlace } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { disclosureStyles } from '../disclosure/disclosure.styles.ts';
import { disclosureView } from '../disclosure/disclosure-view.ts';
import { disclosureMessages } from '../disclosure/disclosure-words.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import { date, number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { lookup } from '../messages/lookup.ts';
import { RecordButton } from './record-button.ts';
import { whyStyles } from './why-view.styles.ts';
import type { WhyMessages } from './why-messages/why-messages.ts';

/** Draws how an order came about: of a host with its own figures, of the list with what it goes by. */
export interface WhyView {
  host(host: VenueHost): TemplateResult;
  order(venue: Venue, api: string): TemplateResult;
}

const catalog = {
  en: () => import('./why-messages/en.ts'),
  'zh-CN': () => import('./why-messages/zh-CN.ts'),
  ar: () => import('./why-messages/ar.ts'),
} as const;

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

/** The view in the language of `common`, with its words; its styles go to those of the tag at `place`. */
export async function loadWhyView(common: Words, styles: StylesController, place: LatePlace): Promise<WhyView> {
  const { lang } = common;
  const language = (lookup(Object.keys(catalog), lang) ?? 'en') as keyof typeof catalog;
  const [{ default: messages }, disclosing] = await Promise.all([catalog[language](), disclosureMessages(lang)]);
  styles.add(whyStyles, disclosureStyles);
  const record = new RecordButton(messages.record, common, styles, place);
  return {
    host: (host) => paragraphs([...standing(messages, host), riseLine(messages, host), ticketLine(messages, host)]),
    order: ({ order, method, window: days, asOf }, api) =>
      paragraphs(
        messages.order({
          explore: number(lang, order.exploreAfter),
          paid: number(lang, order.paidAfter),
          days: number(lang, order.quote.days),
          method,
          version: order.version,
          asOf: date(lang, asOf),
        }),
        html`${disclosureView(disclosing, {
          ...{ api, shows: 'figures', asOf, documents: { methods: method }, paid: true },
          ...(days && { window: days }),
        })}
        ${record.view(api)}`,
      ),
  };
}
