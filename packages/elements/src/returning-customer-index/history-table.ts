import { html, type TemplateResult } from 'lit';
import { date, points } from '../messages/format.ts';
import { weekly, type Course } from './history-course.ts';
import type { Messages } from '../messages/messages.ts';
import type { HistoryMessages } from './method-messages/history-messages.ts';

/** The words that a drawing of a course needs. */
export interface CourseMessages extends Messages {
  readonly history: Pick<HistoryMessages, 'chart' | 'table' | 'day' | 'figure'>;
}

/** Days are calendar days, the same for every reader. */
export const short: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };
export const inFull: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };

/** By the place of a line: what tells lines apart for eyes that do not see the colours. */
export const dashes: readonly (readonly number[])[] = [[], [], [7, 3], [2, 3], [9, 3, 2, 3]];

const value = (lang: string, score: number | null | undefined): string =>
  typeof score === 'number' ? points(lang, score) : '–';

/** A day and all its figures, in one line. */
export const dayInWords = ({ lang, history }: CourseMessages, { days, lines, events }: Course, at: number): string =>
  [
    date(lang, days[at] ?? '', inFull),
    ...lines.map(({ name, values }) => history.figure(name, value(lang, values[at]))),
    ...(events?.[at] ? [events[at]] : []),
  ].join(', ');

const sample = (dash: readonly number[]): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
    <path d="M0 4h24" stroke-dasharray=${dash.join(' ')} />
  </svg>`;

/** The lines by name, and the peers' middle; `median` is that in words. */
export const legend = ({ lines }: Course, median: string): TemplateResult =>
  html`<ul class="legend quiet" role="list">
    ${lines.map(({ name, place }) => html`<li data-place=${place}>${sample(dashes[place] ?? [])} ${name}</li>`)}
    <li>${sample([4, 4])} ${median}</li>
  </ul>`;

/** The same figures to read, a week apart. */
export const table = ({ lang, history }: CourseMessages, course: Course, open: boolean): TemplateResult =>
  html`<details ?open=${open}>
    <summary>${history.table}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${history.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">${history.day}</th>
            ${course.lines.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weekly(course).map(
            (at) =>
              html`<tr>
                <th scope="row">${date(lang, course.days[at] ?? '', short)}</th>
                ${course.lines.map(({ values }) => html`<td>${value(lang, values[at])}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
