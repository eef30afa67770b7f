import type { ReportDraft } from '@huitou/contract/review-report.js';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { create } from './create.ts';
import { thanks } from './reader-buttons.ts';

/**
 * Where a reader says what is wrong with a review.
 *
 * @param send resolves to the word for a refusal, or to an empty text once it is taken in.
 * @param close is called when the reader thinks better of it.
 */
function reportForm(
  words: ActionMessages,
  send: (draft: ReportDraft) => Promise<string>,
  close: () => void,
): HTMLFormElement {
  const reasons = Object.entries(words.reportReasons).map(([value, text]) =>
    create('label', {}, create('input', { type: 'radio', name: 'reason', value, required: '' }), text),
  );
  const more = create('textarea', { rows: '2', maxlength: '2000', 'aria-label': words.reportMore, dir: 'auto' });
  more.placeholder = words.reportMore;
  const submit = create('button', { class: 'button', type: 'submit' }, words.send);
  const cancel = create('button', { class: 'link', type: 'button' }, words.cancel);
  const error = create('span', { role: 'alert' });
  const sent = async (draft: ReportDraft): Promise<void> => {
    error.textContent = await send(draft);
    submit.disabled = false;
  };
  const form = create(
    'form',
    { class: 'report', part: 'report' },
    create('fieldset', {}, create('legend', {}, words.reportAsks), ...reasons),
    more,
    create('p', {}, submit, cancel, error),
  );
  cancel.addEventListener('click', close);
  // Changes in here choose no order and no filter.
  form.addEventListener('change', (event) => event.stopPropagation());
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // A sheet around it stays open.
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reason = new FormData(form).get('reason') as ReportDraft['reason'];
    const text = more.value.trim();
    error.textContent = '';
    submit.disabled = true;
    void sent({ reason, ...(text && { text }) });
  });
  return form;
}

/** Opens or closes the form below a row of buttons; what is sent takes the place of `button` by thanks. */
export function toggleReport(
  row: HTMLElement,
  button: HTMLButtonElement,
  words: ActionMessages,
  send: (draft: ReportDraft) => Promise<string>,
): void {
  const close = (): void => {
    row.nextElementSibling?.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  if (row.nextElementSibling) return close();
  const form = reportForm(
    words,
    async (draft) => {
      const refused = await send(draft);
      if (refused) return refused;
      const said = thanks(words);
      form.remove();
      button.replaceWith(said);
      said.focus();
      return '';
    },
    close,
  );
  button.setAttribute('aria-expanded', 'true');
  row.after(form);
  form.querySelector('input')?.focus();
}
