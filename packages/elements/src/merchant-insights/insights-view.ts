import { html, nothing, type TemplateResult } from 'lit';
import { statusView } from '../core/status-view.ts';
import { styleText } from '../core/style-text.ts';
import { relativeTime } from '../messages/format.ts';
import { headView } from './head-view.ts';
import type { Insights } from './insights.ts';
import type { InsightsSource } from './insights-source.ts';
import type { LateSections } from './late-sections.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';
import { radarView } from './radar-view.ts';
import { sectionView } from './section-view.ts';
import { sections, type Section } from './sections.ts';

/** Why there is nothing to show; undefined where there is. */
export function refusalView(
  messages: InsightsMessages,
  { error, retry, value }: InsightsSource,
  state: string,
): TemplateResult | undefined {
  const again = html`<button class="button" part="retry" @click=${retry}>${messages.retry}</button>`;
  if (state === 'failed' || state === 'offline') return statusView(messages[state], again);
  // What was shown before a session ended stays readable.
  if (state === 'expired' && value) return undefined;
  const trouble = error?.code === 'other-merchant' ? error.code : (error?.trouble ?? '');
  if (!/^(no-token|expired|not-allowed)$/.test(state) || !Object.hasOwn(messages.refused, trouble)) return undefined;
  return statusView(messages.refused[trouble as 'expired'], state === 'expired' ? again : nothing);
}

/** The calm outline of what comes. */
export const skeletonView = ({ loading }: InsightsMessages, columns: string): TemplateResult =>
  html`<div class=${`card page ${columns}`} part="card" aria-busy="true">
    <p class="unseen" role="status">${loading}</p>
    ${sections
      .filter((section) => section !== 'export')
      .map(
        (section) =>
          html`<div class=${`section ${section}`} aria-hidden="true">
            <i class="bone"></i><i class="bone"></i><i class="bone"></i>
          </div>`,
      )}
  </div>`;

interface Around {
  /** `wide`: two; `slim`: one in which most sentences break. */
  readonly columns: string;
  readonly source: InsightsSource;
  readonly state: string;
  readonly sections: ReadonlySet<Section>;
  /** Undefined until it has come. */
  readonly late: LateSections | undefined;
}

function staleView({ messages }: Insights, { source, state }: Around): unknown {
  if (state !== 'stale' && state !== 'expired') return nothing;
  const why =
    state === 'expired' ? messages.refused.expired.join('. ') : messages.stale(relativeTime(messages.lang, source.at));
  return html`<p class="notice" part="stale" role="status">
    ${why} <button class="link" part="retry" @click=${source.retry}>${messages.retry}</button>
  </p>`;
}

/**
 * The chosen sections, one below the other or in two columns.
 *
 * @param again loads what is late once more, where it did not come.
 */
export function insightsView(insights: Insights, around: Around, again: (() => void) | undefined): TemplateResult {
  const { messages, answer } = insights;
  const { sections: chosen, late, source, columns } = around;
  const ranked = answer.dimensions.flatMap(({ measures }) => measures.filter(({ percentile }) => percentile !== null));
  // Two columns of sliders: an odd one has a row of its own.
  const rows = columns === 'wide' ? 2 * Math.ceil(ranked.length / 2) : ranked.length;
  const missing = again
    ? html`<p role="status">
        ${messages.failed[0]} <button class="link" part="retry" @click=${again}>${messages.retry}</button>
      </p>`
    : html`<p class="quiet">${messages.loading}</p>`;
  const content = (section: Section | 'figures'): unknown => late?.view(section, insights) ?? missing;
  const view = (section: Section): unknown => {
    if (section === 'head') return headView(insights);
    if (section === 'radar') return radarView(insights, content('figures'));
    if (section === 'export') return html`<footer class="section export late">${content(section)}</footer>`;
    const judges = section === 'advice' || section === 'what-if';
    return judges && answer.score === null
      ? nothing
      : sectionView(section, messages[headings[section]], content(section));
  };
  return html`<div
    class=${`card page ${columns}`}
    .style=${styleText(`--_rows:${rows}`)}
    part="card"
    aria-busy=${source.status === 'loading' ? 'true' : 'false'}
  >
    ${staleView(insights, around)} ${sections.map((section) => (chosen.has(section) ? view(section) : nothing))}
  </div>`;
}

const headings = {
  ...{ advice: 'advice', 'what-if': 'whatIf', topics: 'topics', history: 'history', signals: 'signals' },
} as const satisfies Partial<Record<Section, keyof InsightsMessages>>;
