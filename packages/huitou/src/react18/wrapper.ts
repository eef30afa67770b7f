import { createComponent } from '@lit/react';
import React, { type ForwardRefExoticComponent, type HTMLAttributes, type RefAttributes } from 'react';
import type { CamelAttributes, CamelHandlers } from '../camel.ts';
import type { Markup } from '../markup.ts';

/** A wrapper sets properties, so a setting has the type of its property where that is another one. */
type Settings<Attributes, Properties> = Omit<CamelAttributes<Attributes>, keyof Properties> & Properties;

/** A tag as a component of React 18: settings as properties, events as `onHuitouState`, the element as `ref`. */
export type Wrapper<Tag extends keyof Markup> = ForwardRefExoticComponent<
  HTMLAttributes<Markup[Tag]['element']> &
    Settings<Markup[Tag]['attributes'], Markup[Tag]['properties']> &
    CamelHandlers<Markup[Tag]['events']> &
    RefAttributes<Markup[Tag]['element']>
>;

/** The class of a tag; to read `observedAttributes` makes Lit create the class's properties. */
interface TagClass<Element> {
  new (): Element;
  readonly observedAttributes: readonly string[];
}

/**
 * Makes the component of a tag. It claims no tag; what is set before the page does waits on the element.
 *
 * @param events the tag's events by the names of the handlers.
 */
export function wrap<Tag extends keyof Markup>(
  tagName: Tag,
  displayName: string,
  elementClass: TagClass<Markup[Tag]['element']>,
  events: { readonly [Handler in keyof CamelHandlers<Markup[Tag]['events']>]: string },
): Wrapper<Tag> {
  // A component tells properties from attributes by the class's properties, which else are there once the tag is claimed.
  void elementClass.observedAttributes;
  const component = createComponent({ react: React, tagName, displayName, elementClass, events: { ...events } });
  // What it makes would take every member of the class, also those that a page cannot set.
  return component as unknown as Wrapper<Tag>;
}
