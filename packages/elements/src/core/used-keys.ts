/** The keys at which a control of ours does something. */
const usedBy = (at: Element): RegExp =>
  at.matches('textarea, select, input:not([type=radio], [type=checkbox])')
    ? /^(?!Esc|Tab|F\d)/
    : at.matches('button, a')
      ? /^( |Enter)/
      : /^( |Enter|Arrow)/;

/**
 * Keeps to the tag what its reader types in it. A player around it has keys of its own (the space pauses, `m` mutes), and
 * outside of a shadow root nobody sees that the target is a text box. What the tag does not use goes on: Escape,
 * Tab, shortcuts, and letters pressed on a button.
 */
export function keepUsedKeys<T extends EventTarget>(root: T): T {
  root.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, defaultPrevented } = event as KeyboardEvent;
    if (defaultPrevented || (!ctrlKey && !metaKey && usedBy(target as Element).test(key))) event.stopPropagation();
  });
  return root;
}
