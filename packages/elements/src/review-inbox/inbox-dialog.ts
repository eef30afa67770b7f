import type { StylesController } from '../core/styles-controller.ts';
import { loadMessages } from '../messages/loader-of.ts';
import { create } from '../repeat-buyer-reviews/create.ts';
import { catalog } from './dialog-messages/catalog.ts';
import { keysOn, turnKeys } from './inbox-keys.ts';
import { dialogStyles } from './inbox-dialog.styles.ts';
import type { InboxHost } from './inbox-settings.ts';
import type { DialogMessages } from './dialog-messages/dialog-messages.ts';

/** How the order comes about: a sentence, the formula, and what each of its parts means. */
const orderOf = ({ order }: DialogMessages): Node[] => [
  create('p', {}, order.line),
  create('p', { class: 'formula' }, order.formula),
  create('ul', {}, ...order.parts.map((part) => create('li', {}, part))),
];

/** The keys, and the way to turn them off. */
function keysOf({ keys }: DialogMessages): Node[] {
  const list = Object.entries(keys.list).map(([key, does]) =>
    create('li', {}, create('kbd', {}, key), create('span', {}, does)),
  );
  const box = create('input', { type: 'checkbox' });
  box.checked = keysOn();
  box.addEventListener('change', () => turnKeys(box.checked));
  return [
    create('ul', { class: 'key-list' }, ...list),
    create('label', { class: 'turn' }, box, keys.on),
    create('p', { class: 'quiet' }, keys.where),
  ];
}

/** Explains one thing in a dialog; the focus returns to where it was. Loaded when it is first asked for. */
export async function openDialog(
  host: InboxHost,
  styles: StylesController,
  lang: string,
  topic: 'order' | 'keys',
): Promise<void> {
  const messages = await loadMessages(catalog, lang, 'inboxDialog');
  styles.add(dialogStyles);
  const place = host.renderRoot.querySelector('.dialogs');
  if (!place) return;
  const close = create('button', { class: 'button' }, messages.close);
  const title = create('h3', { class: 'name' }, messages[topic].title);
  const content = topic === 'order' ? orderOf(messages) : keysOf(messages);
  const dialog = create('dialog', { class: 'card help', part: 'dialog', 'aria-label': messages[topic].title });
  dialog.append(title, ...content, close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  place.replaceChildren(dialog);
  dialog.showModal();
}
