import { views } from '../choices.ts';
import { schemes } from '../theme/theme.ts';
import { colourFilters } from './colour-filters.ts';
import { groundView } from './ground-view.ts';
import { make } from './make.ts';
import { statesFrame } from './states-frame.ts';
import type { Page, Shown, View } from './view.ts';

/** The tag itself on three grounds, at a width, as somebody else would see it; in a state, inside a frame. */
export function previewView({ words }: Page): View {
  const grounds = schemes.map((scheme) => groundView(scheme, words.schemes[scheme]));
  const all = make('div', { class: 'grounds' }, ...grounds.map(({ node }) => node));
  // In the frame too, what follows the page follows this one.
  const { lang, dir } = document.documentElement;
  const stand = make('div', { lang, dir }, colourFilters(), all);
  const frame = statesFrame(words.exampleNote);
  const note = make('p', { class: 'hint', hidden: true }, words.exampleNote);
  const missing = make('p', { class: 'fails', role: 'alert', hidden: true }, words.noExamples);
  const title = make('summary', {}, make('h2', { id: 'preview-title' }, words.sections.preview));
  // On a phone it stays in sight, where it can be in the way.
  const box = make('details', { open: true }, title, note, missing, stand);
  const node = make('section', { class: 'preview', 'aria-labelledby': 'preview-title' }, box);
  let latest: Shown | undefined;
  const put = (parent: HTMLElement): void => {
    if (stand.parentElement === parent) return;
    for (const ground of grounds) ground.empty();
    parent.append(stand);
  };
  const draw = (shown: Shown, parent: HTMLElement): void => {
    put(parent);
    note.hidden = frame.node.hidden = parent === box;
    for (const ground of grounds) ground.show(shown);
  };
  const drawInFrame = async (): Promise<void> => {
    if (!frame.node.isConnected) box.append(frame.node);
    const parent = await frame.load();
    missing.hidden = true;
    // Something else may have been chosen since.
    if (latest?.choices.state) draw(latest, parent);
  };
  return {
    node,
    show(shown) {
      latest = shown;
      const { view, red, state } = shown.choices;
      for (const one of views) all.classList.toggle(`as-${one}`, view === one);
      all.classList.toggle('huitou-red-is-above', red !== '');
      if (!state) {
        missing.hidden = true;
        return draw(shown, box);
      }
      // A step of a drag waits for nothing, once the frame is there.
      if (stand.parentElement !== box && stand.parentElement) return draw(shown, stand.parentElement);
      drawInFrame().catch((error: unknown) => {
        console.warn(error);
        missing.hidden = false;
      });
    },
  };
}
