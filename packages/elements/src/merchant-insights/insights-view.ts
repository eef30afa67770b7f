import { html, nothing, type TemplateResult } from 'lit';
import { statusView } from '../core/status-view.ts';
import { isolate } from '../messages/bidi.ts';
import { date, relativeTime } from '../messages/format.ts';
import { collectingView } from './collecting-view.ts';
import { headView } from './head-view.ts';
import type { Insights } from './insights.ts';
import type { InsightsSource } from './insights-source.ts';
import type { LateSections } from './late-sections.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';
import { radarView } from './radar-view.ts';
import { sectionView } from './section-view.ts';
import { sections, type Section } from './sections.ts';
import { signalsView } from './signals-view.ts';
import { topicsView } from './topics-view.ts';

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
export const skeletonView = ({ loading }: InsightsMessages, wide: boolean): TemplateResult =>
  html`<div class=${`card page ${wide ? 'wide' : ''}`} part="card" aria-busy="true">
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
  readonly wide: boolean;
  readonly source: InsightsSource;
  readonly state: string;
  /** Asks for the method document again where it did not come. */
  readonly retry: (() => void) | undefined;
}

function staleView({ messages }: Insights, { source, state }: Around): unknown {
  if (state !== 'stale' && state !== 'expired') return nothing;
  const why =
    state === 'expired' ? messages.refused.expired.join('. ') : messages.stale(relativeTime(messages.lang, source.at));
  return html`<p class="stale" part="stale" role="status">
    ${why} <button class="link" part="retry" @click=${source.retry}>${messages.retry}</button>
  </p>`;
}

/** The chosen sections, one below the other or in two columns. */
export function insightsView(insights: Insights, late: LateSections, around: Around): TemplateResult {
  const { messages, answer } = insights;
  const judged = answer.score !== null;
  const views: Readonly<Record<Section, () => unknown>> = {
    head: () => html`${headView(insights)}${judged ? nothing : collectingView(insights)}`,
    radar: () => radarView(insights),
    advice: () =>
      judged ? sectionView('advice', messages.advice, late.advised(insights, 'advice', around.retry)) : nothing,
    'what-if': () =>
      judged ? sectionView('what-if', messages.whatIf, late.advised(insights, 'whatIf', around.retry)) : nothing,
    topics: () => topicsView(insights),
    history: () => sectionView('history', messages.history, late.history(insights)),
    signals: () => signalsView(insights),
    export: () =>
      html`<footer class="section export">
        <span class="quiet">${messages.method(isolate(answer.method), isolate(date(messages.lang, answer.asOf)))}</span>
        ${late.export(insights)}
      </footer>`,
  };
  return html`<div
      class=${`card page ${around.wide ? 'wide' : ''}`}
      part="card"
      aria-busy=${around.source.status === 'loading' ? 'true' : 'false'}
    >
      ${staleView(insights, around)}
      ${sections.map((section) => (insights.sections.has(section) ? views[section]() : nothing))}
    </div>
    ${late.said}`;
}
