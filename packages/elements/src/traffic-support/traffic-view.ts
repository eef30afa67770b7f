import type { TrafficSupport } from '@huitou/contract/traffic.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { html, nothing, type TemplateResult } from 'lit';
import { styleText } from '../core/style-text.ts';
import { figure, isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { OpenDisclosure } from '../core/disclosure-opener.ts';
import type { TrafficMessages } from './messages/traffic-messages.ts';

const pools = ['base', 'cold-start', 'growth', 'campaign'] as const;

const shareOf = (lang: string, share: number): string =>
  number(lang, share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 2 : 1 });

/** Why a pool gives what it gives; undefined where there is nothing to say of it. */
function reason(messages: TrafficMessages, support: TrafficSupport, pool: (typeof pools)[number]): string | undefined {
  const { traffic, campaign } = support;
  const { lang } = messages;
  const { level, lower, rise } = traffic;
  const has = traffic.pools[pool] > 0;
  const points = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    number(lang, value, { maximumFractionDigits: 1, ...options });
  switch (pool) {
    case 'base':
      return has && lower !== null
        ? messages.base(label(messages.levels, level), shareOf(lang, wholePoints(lower) / 100))
        : messages.noBase;
    case 'cold-start':
      return has ? messages.coldStart : undefined;
    case 'growth':
      if (!rise) return undefined;
      if (rise.points < -rise.error) return messages.fall(points(-rise.points), points(rise.error));
      return has
        ? messages.growth(points(rise.points), points(rise.error))
        : messages.noGrowth(points(rise.points, { signDisplay: 'exceptZero' }), points(rise.error));
    case 'campaign':
      if (!campaign) return undefined;
      return (has ? messages.campaign : messages.noTicket)(
        isolate(localizedName(campaign.names, lang, campaign.name)),
        date(lang, campaign.until),
      );
  }
}

function steps(messages: TrafficMessages, { steps: all, traffic }: TrafficSupport): TemplateResult {
  const { lang } = messages;
  if (all.length === 0) return html`<p class="quiet">${messages.top}</p>`;
  return html`<ul part="steps">
    ${all.map(({ id, share, level, services = [] }) => {
      const lacks = services.map((one) => label(messages.services, one));
      const ticket = /^(above|leading)$/.test(traffic.level) ? lacks : [messages.ticketLevel, ...lacks];
      const what = level ? label(messages.levels, level) : ticket.join(messages.and);
      const gain = share - traffic.share;
      return html`<li part="step">
        <span>${messages.steps[id](what)}</span>
        <b part="gain" class=${gain > 0 ? 'more' : ''}>${figure(`${gain >= 0 ? '+' : ''}${shareOf(lang, gain)}`)}</b>
        ${id === 'campaign-ticket' ? html`<span class="quiet">${messages.onCampaignDays}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** What a merchant gets, from which pools and why, and what the next step would bring. */
export function trafficView(
  messages: TrafficMessages,
  support: TrafficSupport,
  api: string,
  open: OpenDisclosure,
): TemplateResult {
  const { traffic, merchants, rule, asOf } = support;
  const disclosed = { api, shows: 'figures', asOf, documents: { 'traffic-rules': rule } } as const;
  const press = ({ currentTarget }: Event): void => void open(currentTarget as HTMLElement, messages, disclosed);
  const { lang } = messages;
  const times = traffic.share * merchants;
  const rows = pools.flatMap((pool) => {
    const why = reason(messages, support, pool);
    return why === undefined && traffic.pools[pool] === 0 ? [] : [{ pool, why }];
  });
  return html`<section class="card content" part="card">
    <div class="title" part="title">
      <b>${messages.title}</b>
      <span class="quiet" dir="auto">${localizedName(traffic.merchant.names, lang, traffic.merchant.name)}</span>
    </div>
    <p part="share">
      <b>${messages.share(shareOf(lang, traffic.share))}</b>
      <span class="quiet">${messages.times(number(lang, times, { maximumFractionDigits: 1 }))}</span>
    </p>
    <div class="bar" part="bar" aria-hidden="true">
      ${pools.map((pool) =>
        traffic.pools[pool] > 0
          ? html`<i class=${`pool-${pool}`} .style=${styleText(`flex-grow:${traffic.pools[pool] * 1e6}`)}></i>`
          : nothing,
      )}
    </div>
    <ul class="pools" part="pools">
      ${rows.map(
        ({ pool, why }) =>
          html`<li part="pool">
            <i class=${`pool-${pool}`} aria-hidden="true"></i><b>${messages.pools[pool]}</b>
            <span>${traffic.pools[pool] > 0 ? shareOf(lang, traffic.pools[pool]) : '–'}</span>
            <span class="quiet">${why}</span>
          </li>`,
      )}
    </ul>
    <b class="next">${messages.next}</b>
    ${steps(messages, support)}
    <footer class="quiet">
      <button class="link told" part="how" aria-haspopup="dialog" @click=${press}>
        ${messages.rule(isolate(rule), isolate(date(lang, asOf)))}
      </button>
      · ${messages.notBought}
    </footer>
  </section>`;
}
