import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, nothing, type TemplateResult } from 'lit';
import { styleText } from '../core/style-text.ts';
import { isolate } from '../messages/bidi.ts';
import { number, points as written } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { memoize } from './memoize.ts';
import type { IndexMessages } from './messages/index-messages.ts';

/** A dimension in words and figures. */
export interface Row {
  readonly name: string;
  /** The whole row in one sentence. */
  readonly spoken: string;
  readonly score: string;
  /** The change since the month before, with and without that; empty if it is not known. */
  readonly change: string;
  readonly changeSince: string;
  readonly level: DimensionScore['level'];
  readonly levelName: string;
  readonly positions: string;
}

function rowOf(messages: IndexMessages, { id, score, median, level, trend }: DimensionScore): Row {
  const { lang } = messages;
  const name = label(messages.dimensions, id);
  const levelName = messages.levels[level];
  const points = trend === null ? 0 : Math.round(trend);
  const change = trend === null || score === null ? '' : messages.trend(number(lang, Math.abs(points)), points);
  const changeSince = change && messages.sinceLastMonth(change);
  const middle = median === null ? '' : messages.median(written(lang, median));
  const figure = score === null ? '' : written(lang, score);
  const heard = isolate(name);
  return {
    name,
    spoken: figure ? messages.spoken(heard, figure, levelName, middle, changeSince) : messages.noScore(heard),
    score: figure || '–',
    change,
    changeSince,
    level,
    levelName,
    positions: `--_score:${score ?? 0};--_median:${median ?? -9}`,
  };
}

export const rowsOf = memoize((messages: IndexMessages, { dimensions }: IndexSnapshot): readonly Row[] =>
  dimensions.map((dimension) => rowOf(messages, dimension)),
);

/**
 * One dimension, which is a button: name, bar with the peers' median as a tick, score, change, level.
 *
 * @param evidence what it opens; undefined while it is closed.
 */
export function dimensionRow(
  { name, spoken, score, change, changeSince, level, levelName, positions }: Row,
  place: number,
  { lit, full, evidence }: { readonly lit: boolean; readonly full: boolean; readonly evidence: unknown },
): TemplateResult {
  const open = evidence !== undefined;
  return html`<li class=${open ? 'open' : lit ? 'lit' : ''} part="dimension" data-place=${place}>
    <button class="row" part="dimension-button" aria-expanded=${open ? 'true' : 'false'}>
      <span class="unseen" .textContent=${spoken}></span>
      <span class="name" part="dimension-name" aria-hidden="true" .textContent=${name}></span>
      <span class="bar" part="bar" .style=${styleText(positions)}></span>
      <b aria-hidden="true" .textContent=${score}></b>
      <span class="trend quiet" part="trend" aria-hidden="true" .textContent=${full ? changeSince : change}></span>
      <span class="chip" part="level" aria-hidden="true" data-level=${level} .textContent=${levelName}></span>
    </button>
    ${open ? evidence : nothing}
  </li>`;
}
