import { addons } from 'storybook/preview-api';
import { colourFilters } from '../packages/builder/src/view/colour-filters.ts';
import { wearTheme } from '../packages/builder/src/view/wear-theme.ts';
import { dragged } from './theme-dragged.ts';
import { readDesign } from './theme-global.ts';

/** Puts a design on what is around a story, over the brand that is there. */
export function wearDesign(node: HTMLElement, design: string): void {
  const { tokens, red, view } = readDesign(design);
  wearTheme(node, tokens);
  node.classList.toggle('huitou-red-is-above', red !== '' || node.dataset.brand === 'red-is-above');
  if (view && !document.getElementById(view)) document.body.append(colourFilters());
  node.style.filter = view && `url(#${view})`;
}

/** Lets the stories in sight follow a hand that drags in the panel. */
export function followDrags(): void {
  addons.getChannel().on(dragged, (design: string) => {
    for (const node of document.querySelectorAll<HTMLElement>('main.ground')) wearDesign(node, design);
  });
}
