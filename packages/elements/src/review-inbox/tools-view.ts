import { html, nothing, type TemplateResult } from 'lit';
import { choiceView } from '../core/choice-view.ts';
import { number } from '../messages/format.ts';
import type { Inbox } from './inbox.ts';
import { visitSteps, views } from './inbox-choice.ts';

/** Its room is there before it is known: at most three letters. */
const countOf = (lang: string, n = 0): string => (n > 99 ? `${number(lang, 99)}+` : n > 0 ? number(lang, n) : '');

/** One choice of four, with how many wait. */
export function viewsView({ messages, source, actions }: Inbox): TemplateResult {
  const { choice, list } = source;
  const waiting = html` <b>${countOf(messages.lang, list.meta?.waiting)}</b>`;
  return choiceView(
    ['view', 'views', messages.view],
    views.map((view) => [view, html`${messages.views[view]}${view === 'waiting' ? waiting : nothing}`]),
    choice.view,
    (view) => actions.choose({ view }),
  );
}

/** What the list is narrowed by; with reviews chosen, what can be done with them. */
export function toolsView({ messages, source, reading, actions }: Inbox): TemplateResult {
  const { choice, list } = source;
  const { lang } = messages;
  const { size } = reading.chosen;
  const all = html`<label class="choose"
    ><input
      type="checkbox"
      .checked=${size > 0 && size === list.items.length}
      .indeterminate=${size > 0 && size < list.items.length}
      ?disabled=${list.items.length === 0}
      aria-label=${messages.selectAll}
      @change=${() => {
        reading.chooseAll(list.items);
        actions.say(messages.selected(number(lang, reading.chosen.size), reading.chosen.size));
      }}
  /></label>`;
  if (size > 0) {
    return html`<div class="tools" part="tools">
      ${all}<span class="grow">${messages.selected(number(lang, size), size)}</span>
      <button class="chip" @click=${() => actions.mark(true)}>${messages.markRead}</button>
      <button class="chip" @click=${() => actions.mark(false)}>${messages.markUnread}</button>
    </div>`;
  }
  return html`<div class="tools" part="tools">
    ${all}<button class="chip" aria-pressed=${choice.low} @click=${() => actions.choose({ low: !choice.low })}>
      ${messages.low}</button
    ><select
      class="chip"
      aria-label=${messages.anyVisits}
      @change=${({ target }: Event) => actions.choose({ minVisits: Number((target as HTMLSelectElement).value) })}
    >
      ${[0, ...visitSteps].map(
        (least) =>
          html`<option .value=${`${least}`} .selected=${least === choice.minVisits}>
            ${least ? messages.minVisits(number(lang, least)) : messages.anyVisits}
          </option>`,
      )}</select
    ><span class="grow"></span
    ><button
      class="sign"
      part="refresh"
      aria-label=${messages.refresh}
      title=${messages.refresh}
      @click=${source.retry}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5" /></svg>
    </button>
  </div>`;
}
