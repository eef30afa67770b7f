// The panel Theme: the theme studio of the page at `/embed`, beside the stories. Vite builds it with them, since Storybook bundles
// what is around the stories in a way of its own, which finds no sources; `theme-addon.ts` loads it.
import { defaultChoices, options, readChoices, type Choices } from '../packages/builder/src/choices.ts';
import { noFacts } from '../packages/builder/src/facts.ts';
import { readThemeCss } from '../packages/builder/src/theme/theme-css.ts';
import { differences, type Theme } from '../packages/builder/src/theme/theme.ts';
import { themeView } from '../packages/builder/src/view/theme-view.ts';
import type { ThemeLink } from '../packages/builder/src/view/view.ts';
import words from '../packages/builder/src/words/en.ts';
import { builderStyle } from '../packages/server/src/builder/builder-style.ts';
import { readDesign, writeDesign } from './theme-global.ts';

/** The globals of Storybook that the panel reads and sets. */
export interface ThemeGlobals {
  readonly brand: string;
  readonly design: string;
}

export interface ThemePanel {
  show(globals: ThemeGlobals): void;
}

/** Who hears of every change; `settled` is false while a hand still drags. */
export type Changed = (globals: ThemeGlobals, settled: boolean) => void;

const sheets = import.meta.glob<string>('../packages/elements/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const themeOf = (name: string): Theme => readThemeCss(sheets[`../packages/elements/themes/${name}.css`] ?? '').theme;

const globalsOf = (choices: Choices): ThemeGlobals => ({ brand: choices.base, design: writeDesign(choices) });

/** The choices that globals stand for. A brand that is no finished theme is none to start from. */
const choicesOf = ({ brand, design }: ThemeGlobals): Choices => {
  const { tokens, red, view } = readDesign(design);
  return { ...defaultChoices, base: options.base.includes(brand) ? brand : '', tokens, red, view };
};

/** Storybook writes globals into its address as `name:value;name:value`. */
const link: ThemeLink = {
  write(choices) {
    const address = new URL(location.href);
    const others = (address.searchParams.get('globals') ?? '')
      .split(';')
      .filter((one) => !/^(brand|design):|^$/.test(one));
    const own = Object.entries(globalsOf(choices)).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
    address.searchParams.set('globals', [...others, ...own].join(';'));
    return address.href;
  },
  read({ searchParams }) {
    const globals = searchParams.get('globals');
    const said = Object.fromEntries((globals ?? '').split(';').map((one) => one.split(':')));
    if (globals) return { ...choicesOf({ brand: said.brand ?? '', design: said.design ?? '' }), dropped: [] };
    const { choices, dropped } = readChoices(searchParams);
    return { ...choices, dropped: dropped.map(({ name, value }) => `${name}: ${value}`) };
  },
};

/** Draws the panel into an element, in a shadow root: neither its style nor Storybook's reaches the other. */
export function mountThemePanel(parent: HTMLElement, changed: Changed): ThemePanel {
  let choices = defaultChoices;
  const draw = (): void => {
    const base = themeOf(choices.base);
    const theme = { ...base, ...choices.tokens };
    view.show({ choices, facts: noFacts(location.origin), base, theme });
  };
  const change = (some: Partial<Choices>, settled = true): void => {
    choices = { ...choices, ...some };
    choices = { ...choices, tokens: differences(choices.tokens, themeOf(choices.base)) };
    changed(globalsOf(choices), settled);
    draw();
  };
  const view = themeView({ words, change, link });
  const style = document.createElement('style');
  style.textContent = `${builderStyle}\nsection{border-radius:0;margin:0}`;
  parent.attachShadow({ mode: 'open' }).append(style, view.node);
  return {
    show(globals) {
      const next = choicesOf(globals);
      if (JSON.stringify(globalsOf(next)) === JSON.stringify(globalsOf(choices)) && view.node.dataset.drawn) return;
      view.node.dataset.drawn = '';
      choices = next;
      draw();
    },
  };
}
