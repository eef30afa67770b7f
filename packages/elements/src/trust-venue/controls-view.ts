import type { Venue } from '@huitou/contract/venue.js';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceView } from '../core/choice-view.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { VenueMessages } from './messages/venue-messages.ts';
import type { Section, VenueChoice } from './venue-choice.ts';

/** What a reader does with the controls. */
export interface Controls {
  readonly choose: (change: Partial<VenueChoice>) => void;
  /** Told of what is typed, while it is typed; undefined where the API is a folder of files, in which nothing can be searched. */
  readonly type: ((event: Event) => void) | undefined;
}

/** Search, sections, industries and the ticket. A section without hosts is not offered, unless it is the one shown. */
export function controlsView(
  messages: VenueMessages,
  { sections, industries, ticket }: Venue,
  choice: VenueChoice,
  { choose, type }: Controls,
): TemplateResult {
  const offered: readonly Section[] = [
    ...sections.flatMap(({ id, hosts }) => (hosts > 0 || id === choice.section ? [id] : [])),
    'goods',
  ];
  return html`<div class="controls" part="controls">
    ${
      type
        ? html`<input
            class="search"
            part="search"
            type="search"
            maxlength="100"
            autocomplete="off"
            placeholder=${messages.search}
            aria-label=${messages.search}
            .value=${choice.q}
            @input=${type}
          />`
        : nothing
    }
    ${choiceView(
      ['section', 'sections', messages.choose],
      offered.map((id) => [id, messages.sections[id] ?? id] as const),
      choice.section,
      (section) => choose({ section, q: '' }),
    )}
    <div class="filters" part="filters">
      ${
        industries.length > 1
          ? html`<select
              class="chip"
              aria-label=${messages.industries}
              .value=${choice.industry}
              @change=${(event: Event) => choose({ industry: (event.target as HTMLSelectElement).value })}
            >
              <option value="">${messages.allIndustries}</option>
              ${industries.map(
                ({ industry: { id, name, names } }) =>
                  html`<option value=${id} ?selected=${id === choice.industry}>
                    ${localizedName(names, messages.lang, name)}
                  </option>`,
              )}
            </select>`
          : nothing
      }
      ${
        ticket && choice.section !== 'goods'
          ? html`<button
              class="chip"
              part="ticket"
              aria-pressed=${choice.ticket}
              @click=${() => choose({ ticket: !choice.ticket })}
            >
              ${messages.ticket}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
