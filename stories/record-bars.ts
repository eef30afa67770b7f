import type { RecordedComparison, RecordedTraffic, TrackRecord } from '@huitou/contract/track-record.js';
import { html, svg, type TemplateResult } from 'lit';

/** A bar of a picture: from the least value of its scale, with the ends of its interval. */
interface Bar {
  readonly name: string;
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly own: boolean;
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly write: (value: number) => string;
}

const [left, width, row] = [190, 330, 34];

/** Bars on a scale that begins at its least value, each with its interval and its number. */
function picture(title: string, bars: readonly Bar[], { least, most, write }: Scale): TemplateResult {
  const at = (value: number): number =>
    left + ((Math.min(Math.max(value, least), most) - least) / (most - least)) * width;
  const end = 20 + bars.length * row;
  return html`<svg class="bars" viewBox="0 0 600 ${end + 16}" role="img" aria-label=${title}>
    ${bars.map(({ name, value, interval, own }, i) => {
      const y = 20 + i * row;
      return svg`<text x=${left - 12} y=${y + 16} text-anchor="end">${name}</text>
        <rect class=${own ? 'own' : ''} x=${left} y=${y + 4} width=${Math.max(0, at(value) - left)} height="16" rx="3"></rect>
        ${interval ? svg`<line x1=${at(interval.lower)} x2=${at(interval.upper)} y1=${y + 12} y2=${y + 12}></line>` : ''}
        <text x=${left + width + 14} y=${y + 16}>${write(value)}</text>`;
    })}
    <text class="foot" x=${left} y=${end + 12}>
      Bars begin at ${write(least)}${bars.some(({ interval }) => interval) ? '; lines are 90 % intervals' : ''}.
    </text>
  </svg>`;
}

const names = {
  index: 'index',
  'came-back': 'share, by the method',
  share: 'plain share',
  stars: 'stars',
  volume: 'number of buyers',
} as const;

/** How often each predictor is right, of 100 pairs, up to what can be known. */
export function predictorBars({ predictors, ceiling }: RecordedComparison): TemplateResult {
  const bars = predictors.flatMap(({ predictor, auc }, i) =>
    auc ? [{ name: names[predictor], value: 100 * auc.value, interval: scaled(auc.interval), own: i === 0 }] : [],
  );
  const most = ceiling
    ? [{ name: 'most that can be known', value: 100 * ceiling.auc, interval: null, own: false }]
    : [];
  const all = [...bars, ...most];
  const scale = { least: 50, most: Math.max(...all.map(({ value, interval }) => interval?.upper ?? value)) };
  return picture('Pairs of 100 that each gets right', all, { ...scale, write: (value) => value.toFixed(0) });
}

const scaled = (interval: { readonly lower: number; readonly upper: number } | null) =>
  interval && { lower: 100 * interval.lower, upper: 100 * interval.upper };

/** New buyers of 1,000 who came back under each rule of sharing traffic out. */
export function trafficBars({ policies }: RecordedTraffic): TemplateResult {
  const bars = policies.map(({ id, returning }) => ({
    ...{ name: id, value: returning.mean, interval: returning },
    own: id === 'trust',
  }));
  const most = Math.max(...policies.map(({ returning }) => returning.upper));
  return picture('New buyers of 1,000 who came back', bars, { least: 300, most, write: (value) => value.toFixed(0) });
}

/** Merchants of each level at the end of the data. */
export function levelBars({ levels }: TrackRecord): TemplateResult {
  const bars = levels.map(({ level, merchants }) => ({
    ...{ name: level, value: merchants, interval: null },
    own: level !== 'unsettled' && level !== 'collecting',
  }));
  const most = Math.max(...levels.map(({ merchants }) => merchants));
  return picture('Merchants of each level', bars, { least: 0, most, write: (value) => value.toFixed(0) });
}
