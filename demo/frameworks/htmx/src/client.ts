import 'huitou/define';
import 'huitou/huitou.css';
import 'htmx.org';
import { getToken } from './get-token';

/** Functions and rich data cannot be written in HTML: tags get them whenever htmx has put something into the page. */
function give(): void {
  for (const tag of document.querySelectorAll<HTMLElement & { labels?: object }>('[data-labels]'))
    tag.labels = JSON.parse(tag.dataset['labels'] ?? '{}') as object;
  for (const form of document.querySelectorAll('repeat-buyer-review-form')) form.getToken = getToken;
}
give();
document.addEventListener('htmx:after:swap', give);

/** What `hx-on:huitou-ready` and the like in the page call. */
function hear(text: string): void {
  const line = document.createElement('li');
  line.textContent = text;
  document.querySelector('#heard')?.append(line);
}
Object.assign(globalThis, { hear });
