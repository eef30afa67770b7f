import 'huitou/define';
import 'huitou/huitou.css';
import '@hotwired/turbo';
import { getToken } from './get-token';

/** Functions and rich data cannot be written in HTML: tags get them whenever Turbo has put something into the page. */
function give(): void {
  for (const tag of document.querySelectorAll<HTMLElement & { labels?: object }>('[data-labels]'))
    tag.labels = JSON.parse(tag.dataset['labels'] ?? '{}') as object;
  for (const form of document.querySelectorAll('repeat-buyer-review-form')) form.getToken = getToken;
}
give();
for (const event of ['turbo:render', 'turbo:frame-render']) document.addEventListener(event, give);

/** Writes down what was heard; the list stays from page to page. */
function hear(text: string): void {
  const line = document.createElement('li');
  line.textContent = text;
  document.querySelector('#heard')?.append(line);
}
// Events bubble, so one listener hears the tags of every page that Turbo shows.
document.addEventListener('huitou-ready', ({ target, merchant }) => {
  if (target instanceof Element && target.id === 'index') hear(`ready ${merchant}`);
});
document.addEventListener('huitou-filter', ({ sort, filter }) => hear(`filter ${sort} ${filter}`));
