import type { VenueHost } from '@huitou/contract/venue.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cloverLayers } from '../clover/clover-layers.ts';
import { styleText } from '../core/style-text.ts';
import { isolate } from '../messages/bidi.ts';
import { number, percent } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { addressOf } from '../repeat-buyer-reviews/address-of.ts';
import { initial } from '../repeat-buyer-reviews/review-avatar.ts';
import type { VenueMessages } from './messages/venue-messages.ts';

/** What every host of a list is drawn with. */
export interface HostContext {
  readonly messages: VenueMessages;
  /** The API's address: pictures on another origin are not loaded. */
  readonly home: URL;
  /** Where a host leads to, with `{merchant}` and `{room}`; empty where the page decides by the event. */
  readonly link: string;
}

const picture = (home: URL, src: string | null, className: string, name: string): TemplateResult => {
  const address = addressOf(home, src);
  return address?.own
    ? html`<img class=${className} src=${address.href} alt="" loading="lazy" decoding="async" width="44" height="44" />`
    : html`<span class=${className} aria-hidden="true">${initial(name)}</span>`;
};

/** Its place, or why it has none; a press opens how that came about. */
function standing({ messages }: HostContext, { as, place, merchant }: VenueHost, open: boolean): TemplateResult {
  const [from, to] = [place?.from ?? 0, place?.to ?? 0].map((one) => number(messages.lang, one)) as [string, string];
  const text = place ? (from === to ? from : `${from}–${to}`) : as === 'ranked' ? '•' : messages[as];
  const tied = place && from !== to ? messages.tied : '';
  return html`<button
    class=${`place told ${as}`}
    part="place"
    data-why=${merchant.id}
    aria-expanded=${open}
    aria-label=${[text, tied, messages.why].filter(Boolean).join('; ')}
    .textContent=${text}
  ></button>`;
}

function figures({ messages }: HostContext, { level, percentile, buyers }: VenueHost): TemplateResult {
  const { lang } = messages;
  if (percentile === null) {
    return html`<span class="quiet" part="verdict">${messages.collecting(number(lang, buyers.all), buyers.all)}</span>`;
  }
  const share = percent(lang, wholePoints(level === 'below' ? 100 - percentile : percentile));
  return html`<span class="verdict" part="verdict" data-level=${level}>${messages.verdict(share, level)}</span>
    <span class="quiet" part="sample"
      >${messages.sample(number(lang, buyers.returning), number(lang, buyers.all), buyers.all)}</span
    >`;
}

function quoteView({ messages }: HostContext, { quote }: VenueHost): TemplateResult | typeof nothing {
  if (!quote) return nothing;
  const { lang } = messages;
  const from = [quote.author && isolate(quote.author), messages.bought(number(lang, quote.bought), quote.bought)];
  return html`<blockquote part="quote">
    <q lang=${quote.lang ?? ''} dir="auto">${quote.text}</q>
    <span class="quiet">${from.filter(Boolean).join(' · ')}</span>
  </blockquote>`;
}

function goodsOf({ messages, home }: HostContext, { goods }: VenueHost): TemplateResult | typeof nothing {
  const { lang } = messages;
  const [best] = goods;
  if (!best) return nothing;
  const names = goods.map(({ name, names: all }) => localizedName(all, lang, name)).join(', ');
  return html`<div class="goods" part="goods" role="img" aria-label=${names} title=${names}>
      ${goods.map(({ image, name }) => picture(home, image, 'thing', name))}
    </div>
    ${best.again === null ? nothing : html`<span class="quiet">${messages.again(percent(lang, Math.round(best.again * 100)))}</span>`}`;
}

const filled = (link: string, { merchant, room }: VenueHost): string =>
  link
    .replaceAll('{merchant}', encodeURIComponent(merchant.id))
    .replaceAll('{room}', encodeURIComponent(room?.live ? room.id : ''));

function entrance({ messages, link }: HostContext, host: VenueHost): TemplateResult {
  const { merchant, room } = host;
  const text = room?.live ? messages.enter : messages.visit;
  const onAir = room?.live ? room.id : '';
  const name = `${text}: ${localizedName(merchant.names, messages.lang, merchant.name)}`;
  return link
    ? html`<a
        class="enter"
        part="enter"
        href=${filled(link, host)}
        data-merchant=${merchant.id}
        data-room=${onAir}
        aria-label=${name}
        >${text}</a
      >`
    : html`<button class="enter" part="enter" data-merchant=${merchant.id} data-room=${onAir} aria-label=${name}>
        ${text}
      </button>`;
}

/** One host. `why` is how its place came about, where its reader has opened that. */
export function hostView(context: HostContext, host: VenueHost, why?: unknown): TemplateResult {
  const { messages, home } = context;
  const { merchant, room, rise, ticket, dimensions } = host;
  const name = localizedName(merchant.names, messages.lang, merchant.name);
  const rises = rise && rise.points > rise.error;
  return html`<li class="host" part="host">
    <div class="line">
      ${standing(context, host, why !== undefined)} ${picture(home, merchant.avatar, 'face', name)}
      <div class="who">
        <b part="name" dir="auto">${name}</b>
        ${room?.live ? html`<span class="chip air" part="on-air">${messages.onAir}</span>` : nothing}
        ${room?.hostKind === 'ai' ? html`<span class="chip told" part="ai">${messages.aiHost}</span>` : nothing}
        ${ticket && !ticket.held ? html`<span class="chip" part="no-ticket">${messages.without}</span>` : nothing}
        <p>${figures(context, host)}</p>
        ${rises ? html`<p class="quiet">${messages.rising(number(messages.lang, rise.points))}</p>` : nothing}
      </div>
      <i class="layers" part="clover" .style=${styleText(cloverLayers(dimensions.map(({ score }) => score)))}></i>
    </div>
    ${why ?? nothing} ${quoteView(context, host)}
    <div class="offer">${goodsOf(context, host)}${entrance(context, host)}</div>
  </li>`;
}
