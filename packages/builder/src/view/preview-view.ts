import { views } from '../choices.ts';
import { attributesOf } from '../snippets/attributes.ts';
import { schemes, type Scheme, type Theme } from '../theme/theme.ts';
import { make } from './make.ts';
import { colourFilters } from './colour-filters.ts';
import type { Page, Shown, View } from './view.ts';

/** The tag in a ground: made anew for another tag only, so that all else changes as it would on a page. */
function groundView(scheme: Scheme, label: string) {
  const stage = make('div', { class: 'stage' });
  const node = make('figure', { class: `ground ${scheme}` }, make('figcaption', {}, label), stage);
  let worn: Theme = {};
  const wear = (theme: Theme): void => {
    for (const token of Object.keys(worn)) if (!(token in theme)) stage.style.removeProperty(`--huitou-${token}`);
    for (const [token, value] of Object.entries(theme))
      if (worn[token] !== value) stage.style.setProperty(`--huitou-${token}`, value);
    worn = theme;
  };
  return {
    node,
    show({ choices, theme }: Shown): void {
      node.hidden = choices.ground !== '' && choices.ground !== scheme;
      stage.style.inlineSize = choices.width ? `${choices.width}px` : '';
      wear(theme);
      const attributes = new Map(choices.subject ? attributesOf(choices) : []);
      // A page says on what a tag stands; over video only the tag can know.
      if (scheme === 'overlay' && !choices.theme) attributes.set('theme', 'overlay');
      let tag = stage.firstElementChild;
      if (tag?.localName !== choices.tag) stage.replaceChildren((tag = document.createElement(choices.tag)));
      for (const { name } of [...tag.attributes]) if (!attributes.has(name)) tag.removeAttribute(name);
      for (const [name, value] of attributes) if (tag.getAttribute(name) !== value) tag.setAttribute(name, value);
    },
  };
}

/** The tag itself on three grounds, at a width, as somebody else would see it. */
export function previewView({ words }: Page): View {
  const grounds = schemes.map((scheme) => groundView(scheme, words.schemes[scheme]));
  const all = make('div', { class: 'grounds' }, ...grounds.map(({ node }) => node));
  const node = make(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-title' },
    make('h2', { id: 'preview-title' }, words.sections.preview),
    colourFilters(),
    all,
  );
  return {
    node,
    show(shown) {
      const { view, red } = shown.choices;
      for (const one of views) all.classList.toggle(`as-${one}`, view === one);
      all.classList.toggle('huitou-red-is-above', red !== '');
      for (const ground of grounds) ground.show(shown);
    },
  };
}
