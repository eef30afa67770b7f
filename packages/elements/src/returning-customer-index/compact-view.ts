import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, nothing, type TemplateResult } from 'lit';

import { styleText } from '../core/style-text.ts';
import { points } from '../messages/format.ts';
import { cloverLayers } from '../clover/clover-layers.ts';
import { interval, nameIn, positions, sample, verdict, verdictLevel } from './figures.ts';
import { memoize } from './memoize.ts';
import type { IndexMessages } from './messages/index-messages.ts';

/** Direction without colour: the level's sign. */
const signs = { leading: '▲', above: '▲', par: '●', below: '▼', unsettled: '○', collecting: '○' };

const figuresOf = memoize((messages: IndexMessages, snapshot: IndexSnapshot) => {
  const { lang, outOf, how } = messages;
  const score = points(lang, snapshot.score ?? 0);
  const level = verdictLevel(snapshot);
  const sentence = verdict(messages, snapshot);
  const buyers = sample(messages, snapshot);
  return {
    clover: cloverLayers(snapshot.dimensions.map(({ score }) => score)),
    level,
    // A press says the whole line by its name, where the sign is not heard.
    // The sample has a line of its own, kept apart by a break that needs no node.
    sentence: `${signs[level]}\u00a0${sentence}\n`,
    buyers: `${buyers} `,
    // The space is where the line may break.
    score: `${score} `,
    /** The whole line in one sentence, with what a press does. */
    spoken: [
      nameIn(messages, snapshot.merchant),
      sentence,
      buyers,
      `${score} ${outOf}`,
      interval(messages, snapshot),
      how,
    ].join('; '),
    positions: positions(messages, snapshot),
  };
});

/**
 * One or two lines: sign, sentence and sample, score with its interval; a press opens the method. Texts are set as
 * properties: that takes no marker nodes, of which a list of sixty would have hundreds, and a page translator's own
 * nodes are replaced with them.
 *
 * @param since from when the figures are, where newer ones cannot be had; it takes the place of the interval.
 */
export function compactView(
  messages: IndexMessages,
  snapshot: IndexSnapshot,
  since: string,
  explain: (event: Event) => void,
): TemplateResult {
  const { clover, level, sentence, buyers, score, spoken, positions } = figuresOf(messages, snapshot);
  // White space between the tags would be nodes.
  // prettier-ignore
  return html`<button class="card line" part="compact-card" aria-haspopup="dialog"
    aria-label=${since ? `${spoken}; ${since}` : spoken} @click=${explain}><i
    class="layers" part="compact-clover" .style=${styleText(clover)}></i><span class="words"><b part="compact-verdict" class=${level}
    .textContent=${sentence}></b><span class="quiet" part="compact-sample"
    .textContent=${buyers}></span></span><span class="score" part="compact-score" data-since=${since || nothing} .style=${styleText(positions)}><b
    .textContent=${score}></b><small .textContent=${messages.outOf}></small></span></button>`;
}
