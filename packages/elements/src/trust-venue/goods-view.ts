import type { VenueGoods } from '@huitou/contract/venue.js';
import { html, nothing, type TemplateResult } from 'lit';
import { number, percent } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { addressOf } from '../repeat-buyer-reviews/address-of.ts';
import type { HostContext } from './host-view.ts';

/** What regulars order again, best first, with the range in which the share lies. */
export const goodsView = ({ messages, home }: HostContext, { goods }: VenueGoods): TemplateResult =>
  html`<ol class="shelf" part="shelf">
    ${goods.map(({ goods: one, merchant }) => {
      const { lang } = messages;
      const image = addressOf(home, one.image);
      const share = (value: number): string => percent(lang, Math.round(value * 100));
      return html`<li part="product">
        ${image?.own ? html`<img src=${image.href} alt="" loading="lazy" decoding="async" width="96" height="96" />` : html`<span class="thing"></span>`}
        <b dir="auto">${localizedName(one.names, lang, one.name)}</b>
        <span class="quiet" dir="auto">${localizedName(merchant.names, lang, merchant.name)}</span>
        ${
          one.again === null || !one.interval
            ? nothing
            : html`<span
                class="again"
                title=${`${share(one.interval.lower)}–${share(one.interval.upper)} · ${number(lang, one.buyers)}`}
                >${messages.again(share(one.again))}</span
              >`
        }
        <button class="link" data-merchant=${merchant.id} data-room="">${messages.visit}</button>
      </li>`;
    })}
  </ol>`;
