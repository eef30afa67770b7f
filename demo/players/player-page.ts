import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, type Html } from '@huitou/api/pages/html.js';
import { layout } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

/** Players that the demo shows tags over. */
export const players = ['media-chrome', 'video-js'] as const;
export type Player = (typeof players)[number];

const tagsAbove = (merchant: string, more: Html): Html =>
  html`<returning-customer-index
    merchant="${merchant}"
    variant="compact"
    theme="overlay"
    live
    ${more}
  ></returning-customer-index>`;

function tagsBelow({ messages }: PageContext, merchant: string, more: Html): Html {
  return html`<live-review-ticker merchant="${merchant}" theme="overlay" ${more}></live-review-ticker>
    <div class="write" id="voice" hidden ${more}>
      <button type="button" class="glass" data-close="voice" aria-label="${messages.close}">×</button>
      <repeat-buyer-review-form
        merchant="${merchant}"
        variant="sheet"
        theme="overlay"
        data-token="/demo/token?as=regular"
      ></repeat-buyer-review-form>
    </div>`;
}

const source = (film: boolean): Html => (film ? html`<source src="/players/film.mp4" type="video/mp4" />` : html``);
const poster = html`poster="/scenes/orchard.svg"`;

/** media-chrome puts what stands in a slot above the film, and hides it with the controls but for `noautohide`. */
const mediaChrome = (context: PageContext, merchant: string, film: boolean): Html =>
  html`<media-controller class="player">
    <video slot="media" ${poster} playsinline muted autoplay loop>${source(film)}</video>
    ${tagsAbove(merchant, html`slot="top-chrome" noautohide`)} ${tagsBelow(context, merchant, html`noautohide`)}
    <media-control-bar>
      <media-play-button></media-play-button>
      <media-mute-button></media-mute-button>
      <media-time-range></media-time-range>
      <button type="button" class="bar" data-open="voice">${context.messages.write}</button>
      <media-fullscreen-button></media-fullscreen-button>
    </media-control-bar>
  </media-controller>`;

/** video.js makes an element of its own around the film; what stands over it is put there by the page's script. */
const videoJs = (context: PageContext, merchant: string, film: boolean): Html =>
  html`<video class="video-js player" ${poster} playsinline muted autoplay loop controls data-video-js>
      ${source(film)}
    </video>
    <div class="over" data-over>
      ${tagsAbove(merchant, html``)}
      <button type="button" class="glass" data-open="voice">${context.messages.write}</button>
      ${tagsBelow(context, merchant, html``)}
    </div>`;

/** A live room in a player of somebody else's: index, ticker and form over the film, also in full screen. */
export function playerPage(context: PageContext, shop: IndexSnapshot, player: Player, film: boolean): string {
  const { id } = shop.merchant;
  const name = nameIn(context.language, shop.merchant);
  const files = player === 'video-js' ? html`<link rel="stylesheet" href="/players/video-js.css" />` : html``;
  const other = player === 'video-js' ? 'media-chrome' : 'video-js';
  const body = html`${files}
    <script type="module" src="/players/${player}.js"></script>
    <script type="module" src="/players/page.js"></script>
    <main class="watch">
      <h1>${name}</h1>
      ${player === 'video-js' ? videoJs(context, id, film) : mediaChrome(context, id, film)}
      <p class="ways">
        <button type="button" data-float hidden>${context.messages.float}</button>
        <a href="${linkTo(context, `/players/${other}`)}">${other}</a>
      </p>
    </main>`;
  return layout(context, `${name} · ${player}`, body, { kind: 'with-player' });
}
