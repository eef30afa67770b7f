import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { failureView, statusView } from '../core/status-view.ts';
import { number, relativeTime } from '../messages/format.ts';
import type { TickerMessages } from './messages/ticker-messages.ts';
import type { Form } from './reserve.ts';
import { roomLine } from './room-line.ts';
import type { TickerSource } from './ticker-source.ts';
import type { Turns } from './turns.ts';
import { speaker, words } from './voice-view.ts';
import type { Voice } from './voices.ts';

/** What a drawing is made from. */
export interface Ticker {
  readonly messages: TickerMessages;
  readonly form: Form;
  readonly source: TickerSource;
  readonly turns: Turns;
}

const icons = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3v10l8-5z',
} as const;

const button = (name: keyof typeof icons, label: string): TemplateResult =>
  html`<button name=${name} part=${name} aria-label=${label} title=${label}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icons[name]} /></svg>
  </button>`;

function controls(ticker: Ticker): TemplateResult {
  const { messages, turns } = ticker;
  const { lang } = messages;
  const [at, all] = [number(lang, turns.at + 1), number(lang, turns.voices.length)];
  return html`<div class="controls" part="controls">
    ${button('previous', messages.previous)}${
      turns.still ? nothing : turns.paused ? button('play', messages.play) : button('pause', messages.pause)
    }${button('next', messages.next)}<span class="at"
      >${freshView(ticker)}<span class="position quiet ${turns.unheard && !turns.goesOn ? 'later' : ''}" part="position"
        ><span aria-hidden="true" dir="ltr">${at}/${all}</span
        ><span class="unseen">${messages.position(at, all)}</span></span
      ></span
    >
  </div>`;
}

/** The way to new reviews, where they do not come by themselves: in the place of the position, and its room is kept. */
function freshView({ messages, turns }: Ticker): unknown {
  if (turns.goesOn) return nothing;
  const n = turns.unheard;
  const text = messages.fresh(number(messages.lang, n || 1), n || 1);
  return n
    ? html`<button class="chip brand" name="fresh" part="fresh">${text}</button>`
    : html`<span class="chip brand later" aria-hidden="true">${text}</span>`;
}

/** What stands below: the room and who sells there; else who can write, and how old it is. */
function line({ messages, source }: Ticker): unknown {
  const { room, remote } = source;
  if (remote.status === 'stale') return messages.stale(relativeTime(messages.lang, remote.at));
  return room ? roomLine(messages, room) : messages.only;
}

const skeleton = html`<div class="card voice" part="card" aria-busy="true">
  <p class="who"><span class="bone"></span></p>
  <div class="words"><span class="bone"></span><span class="bone"></span></div>
  <p class="line"><span class="bone"></span></p>
</div>`;

/** What decides how tall a card is that grows with its words: it comes anew with other words, so nothing in it moves. */
const wordsKey = ({ review: { id, text, reply } }: Voice): string =>
  JSON.stringify([id, text, reply?.text, reply?.wonBack]);

/** What the tag looks like. Over a film nothing is better than the wrong thing, and nobody can press a button there. */
export function tickerView(ticker: Ticker): unknown {
  const { messages, form, source, turns } = ticker;
  const { voice } = turns;
  const casts = form === 'broadcast';
  if (casts && source.remote.status === 'stale') return nothing;
  if (source.error) return casts ? nothing : failureView(messages, source.error, source.retry);
  if (!source.page) return casts ? nothing : skeleton;
  if (!voice) return casts ? nothing : statusView(messages.empty);
  const card = html`<div
    class="card voice"
    part="card"
    role="group"
    aria-roledescription=${messages.carousel}
    aria-label=${messages.title}
  >
    ${keyed(voice.review.id, speaker(messages, voice))}${casts ? nothing : controls(ticker)}
    <div
      class="words"
      part="words"
      tabindex=${ifDefined(casts ? undefined : 0)}
      role="group"
      aria-label=${messages.words}
      aria-live=${turns.goesOn ? 'off' : 'polite'}
    >
      ${keyed(voice.review.id, html`<div class="slide">${words(messages, voice)}</div>`)}
    </div>
    <p class="line quiet" part="line">
      ${casts ? line(ticker) : html`<button class="told" name="how" part="how" aria-haspopup="dialog">${line(ticker)}</button>`}
    </p>
  </div>`;
  return casts ? keyed(wordsKey(voice), card) : card;
}
