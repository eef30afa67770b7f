import type { Declaration, Event, Member } from './shapes.ts';

/** Names that the browser calls, or that every element of the library has. */
const inherited = /Callback$|^requestUpdate$/;

/** Whether a page may use it: nothing private, static or of the browser's. */
export const isPublic = ({ name = '', privacy, static: fixed, kind }: Member): boolean =>
  !privacy && !fixed && (kind === 'field' || (kind === 'method' && !inherited.test(name)));

/** The event with the properties that its class adds to every event, which is not in the manifest itself. */
export function eventOf(event: Event, classes: ReadonlyMap<string | undefined, Declaration>): Event {
  const found = classes.get(event.type?.text);
  if (!found) {
    throw new Error(
      `${event.name}: its @fires names ${event.type?.text ?? 'no class'}; write the class of the event in braces before its name`,
    );
  }
  const own = (found.members ?? []).filter((member) => isPublic(member) && member.description);
  return { ...event, ...{ properties: own.map(({ name, type, description }) => ({ name, type, description })) } };
}
