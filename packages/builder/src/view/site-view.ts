import { tagOf } from '../offered-tags.ts';
import { checkSite, merchantEvent, type SiteVerdict } from '../site-check.ts';
import { make, say } from './make.ts';
import type { Page, Shown, View } from './view.ts';

/** Whether a site may show the merchant's badge, and what would let it. */
export function siteView({ words }: Page): View {
  let shown: Shown | undefined;
  const host = make('input', { name: 'host', autocomplete: 'off', spellcheck: 'false', dir: 'ltr', required: true });
  const output = make('output');
  const event = make('pre', { dir: 'ltr', tabindex: '0', role: 'region', 'aria-label': '/v1/events', hidden: true });
  const note = make('p', { class: 'hint', hidden: true }, words.eventNote);
  const tell = (verdict: SiteVerdict, merchant: string): void => {
    const { is } = verdict;
    if (is === 'allowed') say(output, words.allowed(verdict.site));
    else if (is === 'not-allowed') say(output, words.notAllowed(verdict.host));
    else say(output, is === 'no-host' ? words.noHost : words.siteFailed);
    event.hidden = note.hidden = is !== 'not-allowed';
    event.textContent = is === 'not-allowed' ? merchantEvent(merchant, verdict.host, new Date()) : '';
  };
  const clear = (): void => {
    say(output, '');
    event.hidden = note.hidden = true;
  };
  const form = make(
    'form',
    { class: 'site-form' },
    make('label', {}, make('span', {}, words.host), host),
    make('button', {}, words.checkSite),
  );
  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    if (!shown) return;
    const { choices, facts } = shown;
    const verdict = await checkSite(facts.origin, host.value, choices.subject);
    if (shown.choices.subject === choices.subject) tell(verdict, choices.subject);
  });
  const title = make('h2', { id: 'site-title' }, words.sections.site);
  const node = make('section', { class: 'site', 'aria-labelledby': 'site-title' }, title, form, output, event, note);
  return {
    node,
    show(next) {
      const before = shown?.choices;
      shown = next;
      node.hidden = tagOf(next.choices.tag).subject !== 'merchant';
      // What was said of another merchant does not hold for this one.
      if (before && before.subject !== next.choices.subject) clear();
    },
  };
}
