// Generated: the tags in React's JSX. Import it once, anywhere: `import 'huitou/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EnterEvent, FilterEvent, ReadyEvent, ReplyEvent, ReviewEvent, StateEvent } from './dist/index.js';
import type { LiveReviewTicker } from './dist/live-review-ticker.js';
import type { MerchantInsights } from './dist/merchant-insights.js';
import type { RepeatBuyerReviewForm } from './dist/repeat-buyer-review-form.js';
import type { RepeatBuyerReviews } from './dist/repeat-buyer-reviews.js';
import type { ReturningCustomerIndex } from './dist/returning-customer-index.js';
import type { ReviewInbox } from './dist/review-inbox.js';
import type { TrafficSupport } from './dist/traffic-support.js';
import type { TrustBadge } from './dist/trust-badge.js';
import type { TrustProvider } from './dist/trust-provider.js';
import type { TrustVenue } from './dist/trust-venue.js';

type TagProps<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Shows what repeat buyers say while a live room is on air: one voice at a time, new ones first, with the host's answer. */
      'live-review-ticker': TagProps<LiveReviewTicker> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** In place of the merchant: the id of a live room. Then it also says who speaks in the room, whether that is a program, which session is on, and who sells. */
        'room'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `card` or `broadcast`: what a viewer can use, or large words for a page that is filmed, with nothing to press. */
        'variant'?: 'card' | 'broadcast' | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the ticker, or reserves none. Else what is not needed is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the reviews away. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
      };
      /** Shows a merchant where it stands, what pulled it, what would lift it, and what its regulars name. */
      'merchant-insights': TagProps<MerchantInsights> & {
        /** The merchant's id, as the platform reported it; the token has to be for the same one. */
        'merchant'?: string | undefined;
        /** A merchant token, an hour old at most. Without `getToken` nothing newer is shown when it ends. */
        'token'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `page` or `part`: `part` reserves the room of a message alone, for a tag with few `sections`. */
        'variant'?: 'page' | 'part' | undefined;
        /** What to show, by words with spaces between: `head`, `radar`, `advice`, `what-if`, `topics`, `history`, `signals`, `export`. Else all of it. */
        'sections'?: string | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the tag, or reserves none. Else what is not needed is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the figures away. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
      };
      /** Lets a returning customer say what they think, in two taps or in full, and loses nothing of it: what was written outlives a reload and is sent when it can be. */
      'repeat-buyer-review-form': TagProps<RepeatBuyerReviewForm> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** The purchase token that the page's own backend made for this visitor. Better by the property `getToken`. */
        'token'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `card` or `sheet`: a card in the page, or a sheet that rises from the lower edge of a video. */
        'variant'?: 'card' | 'sheet' | undefined;
        /** Its name in a `<form>`, which then gets what would be sent as JSON, or the review's id and state once it is sent. */
        'name'?: string | undefined;
        /** Nothing can be changed or sent. */
        'disabled'?: boolean | undefined;
        /** A form around it is valid only once something is said. */
        'required'?: boolean | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the form, or reserves none. Else what a short message does not need is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what a developer can change. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
        'onhuitou-review'?: ((event: ReviewEvent) => void) | undefined;
      };
      /** Shows what a merchant's repeat buyers say: at a glance, and every word of it. */
      'repeat-buyer-reviews': TagProps<RepeatBuyerReviews> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** `newest`, `helpful` or `critical`: the order. The property follows the reader's choice, the attribute stays as the page wrote it. */
        'sort'?: 'newest' | 'helpful' | 'critical' | undefined;
        /** What the list is narrowed to, as the API's query string: `has=reply&minOrders=5`. The property follows the reader's choice. */
        'filter'?: string | undefined;
        /** The purchase token that the page's own backend made for this visitor, who may then vote and report. Better by the property `getToken`. */
        'token'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `compact`, `card` or `full`: the latest at a glance with a button that opens all, one column, or summary and list side by side. Else the room at hand decides between the last two. */
        'variant'?: 'compact' | 'card' | 'full' | undefined;
        /** `host` or `shop`: what the page is about, for the text that names it. */
        'kind'?: 'host' | 'shop' | undefined;
        /** Level of the title as a heading, 1 to 6. */
        'heading-level'?: number | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the reviews, or reserves none. Else what is not needed is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Keeps what is shown up to date while it is in view. New reviews wait for the reader above the list. */
        'live'?: boolean | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the reviews away. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
        'onhuitou-filter'?: ((event: FilterEvent) => void) | undefined;
      };
      /** Shows how a merchant's returning customers rate it among its peers: the sentence, the number with its interval, the clover, and what is needed to doubt them. */
      'returning-customer-index': TagProps<ReturningCustomerIndex> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `compact`, `card` or `full`: a line, a card, or a card as wide as a page. Else by the room at hand: a line under 17.5 em of the reader's text size, the full card from 56 em on. */
        'variant'?: 'compact' | 'card' | 'full' | undefined;
        /** `host` or `shop`: what the page is about, for the text that names it. */
        'kind'?: 'host' | 'shop' | undefined;
        /** Level of the title as a heading, 1 to 6. The line has none. */
        'heading-level'?: number | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** Keeps what is shown up to date while it is in view. */
        'live'?: boolean | undefined;
        /** `keep` or `none`: keeps all room reserved for the figures, or reserves none. Else what a short message does not need is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the figures away. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
      };
      /** Lets a merchant's staff answer what repeat buyers wrote, the costliest loss first, each with the time that is left. */
      'review-inbox': TagProps<ReviewInbox> & {
        /** The merchant's id, as the platform reported it; the token has to be for the same one. */
        'merchant'?: string | undefined;
        /** A merchant token, an hour old at most. Without `getToken` the inbox closes when it ends. */
        'token'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `split` or `stack`: list and review beside each other, or one after the other. Else the room at hand decides. */
        'variant'?: 'split' | 'stack' | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the inbox, or reserves none. Else what is not needed is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the inbox closed. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
        'onhuitou-reply'?: ((event: ReplyEvent) => void) | undefined;
      };
      /** Shows a merchant what it gets of recommended traffic, from which pools and why, and what the next step would bring. */
      'traffic-support': TagProps<TrafficSupport> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `card`: forces a form. Else the room at hand decides. */
        'variant'?: 'card' | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the tag, or reserves none. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what a developer can change. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
      };
      /** Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the visitor's own browser; where that cannot be done or fails, says so and shows no figure. */
      'trust-badge': TagProps<TrustBadge> & {
        /** The merchant's id, as the platform reported it. */
        'merchant'?: string | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `seal`, `strip` or `mark`: a ticket with everything that is stated, a chip with the score, or the clover alone. */
        'variant'?: 'seal' | 'strip' | 'mark' | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the seal, or reserves none. Else what is not needed is given back once nothing is seen to move. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the badge from being verified. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
      };
      /** Sets once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one sets. It shows nothing itself. */
      'trust-provider': TagProps<TrustProvider> & {
        /** The API's address, http or https. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** Keeps index and reviews inside it up to date while they are in view. */
        'live'?: boolean | undefined;
        /** Counts what its tags do and sends sums to the API when the page is left: visits, whether reviews were opened, and forms that were offered, used and sent. No id, no cookie. */
        'signals'?: boolean | undefined;
        /** Of `signals`: the live room they come from. */
        'room'?: string | undefined;
        /** Of `signals`: the live session that is on. */
        'session'?: string | undefined;
      };
      /** Recommends hosts and goods by how returning customers see them: sections, search, and for each host one repeat buyer's words. */
      'trust-venue': TagProps<TrustVenue> & {
        /** The venue's id, as the platform reported it. */
        'venue'?: string | undefined;
        /** `card`, the only form: it has as many columns as there is room for. */
        'variant'?: 'card' | undefined;
        /** Where a host leads to, with `{merchant}` and `{room}` in place of the ids; without it a press only fires `huitou-enter`. */
        'link'?: string | undefined;
        /** Level of the title as a heading, 1 to 6. */
        'heading-level'?: number | undefined;
        /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
        'api'?: string | undefined;
        /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
        'theme'?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
        /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
        'loading'?: 'eager' | 'lazy' | undefined;
        /** `keep` or `none`: keeps all room reserved for the venue, or reserves none. */
        'reserve'?: 'keep' | 'none' | undefined;
        /** Mirrors the state into the attribute `state`. */
        'reflect-state'?: boolean | undefined;
        /** Explains in the console what keeps the hosts away. */
        'debug'?: boolean | undefined;
        'onhuitou-state'?: ((event: StateEvent) => void) | undefined;
        'onhuitou-ready'?: ((event: ReadyEvent) => void) | undefined;
        'onhuitou-enter'?: ((event: EnterEvent) => void) | undefined;
      };
    }
  }
}
