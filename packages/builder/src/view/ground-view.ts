import { tagOf } from '../offered-tags.ts';
import { attributesOf } from '../snippets/attributes.ts';
import { attributesIn } from '../states/states.ts';
import type { Scheme } from '../theme/theme.ts';
import { make } from './make.ts';
import type { Shown, View } from './view.ts';
import { wearTheme } from './wear-theme.ts';

/** A ground on which the tag stands. */
export interface GroundView extends View {
  /** Takes the tag away, so that the next one is made for the document in which the ground is then. */
  empty(): void;
}

/** The tag in a ground: made anew for another tag or state only, so that all else changes as it would on a page. */
export function groundView(scheme: Scheme, label: string): GroundView {
  const stage = make('div', { class: 'stage' });
  const node = make('figure', { class: `ground ${scheme}` }, make('figcaption', {}, label), stage);
  let [state, run] = ['', 0];
  return {
    node,
    empty: () => stage.replaceChildren(),
    show({ choices, theme }: Shown): void {
      node.hidden = choices.ground !== '' && choices.ground !== scheme;
      stage.style.inlineSize = choices.width ? `${choices.width}px` : '';
      wearTheme(stage, theme);
      let tag = stage.firstElementChild;
      const anew = tag?.localName !== choices.tag || state !== choices.state;
      if (anew) [state, run] = [choices.state, run + 1];
      const attributes = new Map(choices.subject || state ? attributesOf(choices) : []);
      for (const [name, value] of attributesIn(state, tagOf(choices.tag), run)) attributes.set(name, value);
      // A page says on what a tag stands; over video only the tag can know.
      if (scheme === 'overlay' && !choices.theme) attributes.set('theme', 'overlay');
      // In the document in which the ground is: each has tags of its own.
      if (anew || !tag) stage.replaceChildren((tag = stage.ownerDocument.createElement(choices.tag)));
      for (const { name } of [...tag.attributes]) if (!attributes.has(name)) tag.removeAttribute(name);
      for (const [name, value] of attributes) if (tag.getAttribute(name) !== value) tag.setAttribute(name, value);
    },
  };
}
