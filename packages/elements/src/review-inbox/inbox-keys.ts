import type { InboxActions } from './inbox-actions.ts';

const stored = 'huitou-inbox-keys';

/** Whether single keys do something; a reader may turn them off in this browser (WCAG 2.2, 2.1.4). */
export function keysOn(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(stored);
    else localStorage.setItem(stored, 'off');
  } catch {
    // A browser that keeps nothing starts with them on.
  }
}

const takesText = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** Single keys of the inbox: heard where the focus is inside the tag and not where text is written. */
export function pressed(event: KeyboardEvent, actions: InboxActions): void {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  if (isComposing || ctrlKey || metaKey || altKey || !(target instanceof Element) || target.closest('dialog')) return;
  if (key === 'Escape' && target.matches('textarea')) {
    event.preventDefault();
    return actions.back();
  }
  if (target.matches(takesText) || !keysOn()) return;
  const known: Readonly<Record<string, () => void>> = {
    j: () => actions.move(1),
    k: () => actions.move(-1),
    r: () => actions.reply(),
    z: () => actions.undo(),
    '?': () => target.closest('.inbox')?.querySelector<HTMLElement>('.keys')?.click(),
  };
  const name = key.toLowerCase();
  if (!Object.hasOwn(known, name)) return;
  event.preventDefault();
  known[name]?.();
}
