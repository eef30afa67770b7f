import type { HuitouEventMap, ReviewEvent, State } from './events.ts';

/** An event of the tags, by its type. */
export type AnalyticsEventName = keyof HuitouEventMap;

/** What is handed on of an event: text only, in the form that a `dataLayer` takes. */
export interface AnalyticsEvent {
  /** The event's type, such as `huitou-ready`. */
  readonly event: AnalyticsEventName;
  /** The tag that sent it. */
  readonly tag: string;
  /** Of the tag; empty where it has none, as in a venue. */
  readonly merchant: string;
  /** Of `huitou-state`, as the event has it. */
  readonly state?: string;
  readonly code?: string;
  /** Of `huitou-filter`, as the event has it. */
  readonly sort?: string;
  readonly filter?: string;
  /** Of `huitou-review`: `written`, `erased`, `appended`, `edited` or `appealed`. */
  readonly action?: string;
  /** Of `huitou-enter`, as the event has it. */
  readonly room?: string;
}

export interface AnalyticsOptions {
  /** Called with each event, such as `(event) => dataLayer.push(event)`. */
  readonly to: (event: AnalyticsEvent) => unknown;
  /** Which events; all if not given. */
  readonly events?: readonly AnalyticsEventName[];
}

type Fields = Partial<Omit<AnalyticsEvent, 'event' | 'tag'>>;

/** States that say something of the visitor: whether they may write, what became of their review. */
const ofTheVisitor = new Set<State>([
  ...(['not-allowed', 'no-token', 'waiting', 'sending'] as const),
  ...(['published', 'held', 'folded', 'refused', 'erased'] as const),
]);

/** How a review was judged is between its author and the API. */
const action = (state: ReviewEvent['state']): string => (/^(published|held|folded)$/.test(state) ? 'written' : state);

/** What may leave the page of each event; undefined for an event that may not. No id of a review: its author is known by it. */
const fields: { readonly [Name in AnalyticsEventName]: (event: HuitouEventMap[Name]) => Fields | undefined } = {
  'huitou-state': ({ state, code }) => (ofTheVisitor.has(state) ? undefined : { state, code }),
  'huitou-ready': ({ merchant }) => ({ merchant }),
  'huitou-filter': ({ sort, filter }) => ({ sort, filter }),
  'huitou-review': ({ state }) => ({ action: action(state) }),
  'huitou-reply': ({ merchant }) => ({ merchant }),
  'huitou-enter': ({ merchant, room }) => ({ merchant, room }),
};
const names = Object.keys(fields) as readonly AnalyticsEventName[];

/** The tag itself, also out of shadow roots of the page. */
function tagOf(event: Event): { readonly tag: string; readonly merchant: string } {
  const [element] = event.composedPath();
  if (!(element instanceof Element)) return { tag: '', merchant: '' };
  const { merchant } = element as { readonly merchant?: unknown };
  return { tag: element.localName, merchant: typeof merchant === 'string' ? merchant : '' };
}

/**
 * Hands the events of all tags on the page to `to`, for an analytics tool of the page's choice; sends nothing itself. Nothing
 * is handed on that tells one visitor from another. Events from before the call are not repeated. On a server it does nothing.
 *
 * @returns a function that ends it.
 * @throws TypeError if there is no event of a name in `events`.
 */
export function sendEvents({ to, events = names }: AnalyticsOptions): () => void {
  const unknown = events.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`sendEvents: ${JSON.stringify(unknown)} is no event of the tags; write ${names.join(', ')}`);
  const end = new AbortController();
  const listen = <Name extends AnalyticsEventName>(name: Name): void =>
    document.addEventListener(
      name,
      (event) => {
        const found = fields[name](event as HuitouEventMap[Name]);
        if (found) to({ event: name, ...tagOf(event), ...found });
      },
      { signal: end.signal },
    );
  if ('document' in globalThis) for (const name of new Set(events)) listen(name);
  return () => end.abort();
}
