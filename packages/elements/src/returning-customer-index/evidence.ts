import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Measure, MethodAnswer } from '@huitou/contract/method-document.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { QueryController } from '../core/query-controller.ts';
import { figure, isolate } from '../messages/bidi.ts';
import { ends, number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { rowsOf } from './dimension-row.ts';
import type { EvidenceMessages } from './evidence-messages/evidence-messages.ts';
import { catalog } from './evidence-messages/catalog.ts';
import { evidenceStyles } from './evidence.styles.ts';
import { middle, nameIn, separator } from './figures.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import { snapshotMethod } from './snapshot-method.ts';
import type { Tag } from './tag.ts';

interface Measured {
  readonly measure: Measure;
  readonly value: number;
  readonly peers: number;
  readonly n: number;
  readonly percentile: number | null;
  /** By how many points it moves the dimension away from the peers' middle. */
  readonly pull: number;
}

/** What a dimension's score is made of, with the names and weights that the method gives to it. */
function measured(dimension: DimensionScore, { document }: MethodAnswer): readonly Measured[] {
  const known = document.dimensions.find(({ id }) => id === dimension.id)?.measures ?? [];
  return (dimension.measures ?? []).flatMap(({ id, value, peers, percentile, n }) => {
    const measure = known.find((one) => one.id === id);
    const pull = measure && percentile !== null ? measure.weight * (percentile - middle) : 0;
    return measure ? [{ measure, value, peers, n, percentile, pull }] : [];
  });
}

/** Which of them moved the score most: down where one did, else up. */
function strongest(all: readonly Measured[]): Measured | undefined {
  const [first] = [...all].sort((a, b) => a.pull - b.pull);
  const last = [...all].sort((a, b) => b.pull - a.pull)[0];
  return first && first.pull < 0 ? first : last && last.pull > 0 && all.length > 1 ? last : undefined;
}

function effect(messages: EvidenceMessages, one: Measured, all: readonly Measured[]): string {
  if (one === strongest(all)) return one.pull < 0 ? messages.pulledDown : messages.liftedUp;
  return one.pull > 0 ? messages.good : '';
}

function inWords(messages: EvidenceMessages, { measure, value, peers, n }: Measured): string {
  const { lang } = messages;
  const written = (value: number): string =>
    measure.kind === 'stars'
      ? messages.stars(number(lang, value, { maximumFractionDigits: 1 }))
      : number(lang, value, { style: 'percent', maximumFractionDigits: 1 });
  const name = isolate(localizedName(measure.names, lang, measure.id));
  const events = Math.max(1, Math.round(n));
  return messages.measure(name, figure(written(value)), figure(written(peers)), number(lang, events), events);
}

/** Why a dimension has its score: its measures beside the peers', and what it rests on. Loaded when a reader opens one. */
export class Evidence {
  readonly #messages: MessagesController<EvidenceMessages>;
  readonly #method: QueryController<MethodAnswer>;

  constructor(tag: Tag) {
    this.#messages = new MessagesController<EvidenceMessages>(tag.host, catalog, 'indexEvidence');
    this.#method = snapshotMethod(tag, ({ dimensions }) => dimensions.some(({ measures }) => measures?.length));
    tag.styles.add(evidenceStyles);
  }

  render(index: IndexMessages, snapshot: IndexSnapshot, place: number): TemplateResult {
    const dimension = snapshot.dimensions[place];
    const messages = this.#messages.current;
    const answer = this.#method.current;
    if (!dimension || !messages || answer.status === 'loading')
      return html`<p class="evidence quiet" part="evidence">${index.loading}</p>`;
    const all = 'value' in answer ? measured(dimension, answer.value) : [];
    return html`<div class="evidence quiet" part="evidence">
      ${all.map(
        (one) =>
          html`<p part="measure">
            ${inWords(messages, one)} <b data-effect=${Math.sign(one.pull)}>${effect(messages, one, all)}</b>
          </p>`,
      )}
      <p part="basis">${this.#basis(index, messages, snapshot, place)}</p>
      ${
        answer.status === 'failed'
          ? html`<p>
              ${index.failed[0]} <button class="link" part="retry" @click=${this.#method.retry}>${index.retry}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #basis(index: IndexMessages, messages: EvidenceMessages, snapshot: IndexSnapshot, place: number): string {
    const { lang } = messages;
    const { n = 0, interval, score } = snapshot.dimensions[place] ?? {};
    const events = Math.round(n);
    const [lower, upper] = interval ? ends(lang, interval) : [];
    if (score === null || score === undefined) return messages.basis(number(lang, events), events);
    return [
      messages.basis(number(lang, events), events),
      index.peers(
        number(lang, snapshot.peers.merchants),
        nameIn(index, snapshot.peers.industry),
        snapshot.peers.merchants,
      ),
      lower && upper ? index.interval(figure(lower), figure(upper)) : '',
      rowsOf(index, snapshot)[place]?.changeSince ?? '',
    ]
      .filter(Boolean)
      .join(separator);
  }
}
