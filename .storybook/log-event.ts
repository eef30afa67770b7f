import { action } from 'storybook/actions';

/** Lists an event of a tag in the panel Actions, with its own properties. */
export function logEvent(event: Event): void {
  const { type, target } = event;
  const { isTrusted: _isTrusted, ...said } = event;
  action(type)({ tag: (target as Element).localName, ...said });
}
