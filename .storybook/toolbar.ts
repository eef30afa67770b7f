import type { Preview } from '@storybook/web-components-vite';
import { brands } from './brands.ts';

/** What the toolbar is set to; `none` or the empty text is "as the page has it". */
export interface Toolbar {
  readonly theme: string;
  readonly brand: string;
  readonly scheme: string;
  readonly direction: string;
  readonly width: string;
  readonly text: string;
  readonly locale: string;
  /** What the panel Theme made, as `theme-global.ts` writes it. */
  readonly design: string;
}

export const initialToolbar: Toolbar = {
  theme: 'none',
  brand: '',
  scheme: '',
  direction: '',
  width: '',
  text: '',
  locale: 'zh-CN',
  design: '',
};

type Item = readonly [value: string, title: string];

export const languages: readonly Item[] = [
  ['zh-CN', '中文'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['zh-Hant', '繁體中文'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['id', 'Bahasa Indonesia'],
];

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Menus[string]['toolbar']>['icon']>;

/** A menu; with a first item that is `neutral`, which the button does not name and does not mark as chosen. */
const menu = (
  title: string,
  icon: Icon,
  description: string,
  items: readonly Item[],
  neutral?: Item,
): Menus[string] => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: [
      ...(neutral ? [{ type: 'reset' as const, value: neutral[0], title: neutral[1] }] : []),
      ...items.map(([value, name]) => ({ value, title: name })),
    ],
  },
});

const px = (width: number): Item => [`${width}`, `${width} px`];
const named = (name: string): Item => [name, name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())];

export const toolbar: Menus = {
  theme: menu(
    'Theme',
    'paintbrush',
    'Theme: the attribute of the tags',
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['overlay', 'Overlay, over video'],
      ['auto', 'Auto, as the system'],
    ],
    ['none', 'None, as the page'],
  ),
  brand: menu('Brand', 'star', 'Brand: custom properties on the page', [...brands, 'red-is-above'].map(named), [
    '',
    'No brand',
  ]),
  scheme: menu(
    'Page',
    'contrast',
    'Page: its color-scheme',
    [
      ['light', 'Light page'],
      ['dark', 'Dark page'],
    ],
    ['', 'As fits the theme'],
  ),
  direction: menu(
    'Direction',
    'transfer',
    'Direction of the page',
    [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
    ['', 'As the language'],
  ),
  width: menu('Width', 'ruler', 'Width of the room that a story has', [236, 320, 390, 768, 1280].map(px), ['', 'Free']),
  text: menu('Text size', 'zoom', 'Size of text in the tags', [['200', 'Text 200 %']], ['', '100 %']),
  locale: menu('Language', 'globe', 'Language of the page', languages),
};
