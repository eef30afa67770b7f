import { options } from '../choices.ts';
import { resolveToken, schemes, tokenValue, type Scheme, type Theme } from '../theme/theme.ts';
import { make } from './make.ts';
import { makeRadios } from './radios.ts';
import { makeSelect } from './select.ts';
import { colourGroups, ranges, typed } from './theme-groups.ts';
import { themeFiles } from './theme-files.ts';
import { colourRow, rangeRow, textRow } from './token-inputs.ts';
import type { RowOptions, TokenRow } from './token-row.ts';
import { verdictView } from './verdict-view.ts';
import type { Page, Shown, View } from './view.ts';

/** The studio: where a theme begins, its colours in three schemes, its sizes, and whether they can be read. */
export function themeView(page: Page): View {
  const { words, change } = page;
  let shown: Shown | undefined;
  let scheme: Scheme = 'light';
  const set =
    (token: string) =>
    (value: string | undefined, settled: boolean): void => {
      if (!shown) return;
      const { [token]: _old, ...others } = shown.choices.tokens;
      const kept = value === undefined ? undefined : tokenValue(token, value);
      // What is no value yet, while it is being typed, changes nothing.
      if (value !== undefined && kept === undefined) return;
      const tokens: Theme = kept === undefined || kept === shown.base[token] ? others : { ...others, [token]: kept };
      change({ tokens }, settled);
    };
  const row = (label: string, setter: RowOptions['set']): RowOptions => ({
    label,
    resetLabel: words.reset,
    set: setter,
  });
  const colours = Object.entries(colourGroups).map(([group, names]) => {
    const rows = names.map((name) => {
      const options = row(words.colours[name], (value, settled) => set(`${scheme}-${name}`)(value, settled));
      return [name, colourRow(options, words.alpha)] as const;
    });
    return { group: group as keyof typeof colourGroups, rows };
  });
  const sizes: readonly (readonly [string, TokenRow])[] = [
    ...typed.map((name) => {
      const takes = (value: string): boolean => tokenValue(name, value) !== undefined;
      return [name, textRow(row(words.sizes[name], set(name)), takes)] as const;
    }),
    ...(Object.keys(ranges) as (keyof typeof ranges)[]).map(
      (name) => [name, rangeRow(row(words.sizes[name], set(name)), ranges[name])] as const,
    ),
  ];
  const group = (name: keyof typeof words.groups, rows: readonly TokenRow[], open = false): HTMLElement =>
    make('details', { open }, make('summary', {}, words.groups[name]), ...rows.map(({ node }) => node));
  const bases = options.base.map((name) => [name, name] as const);
  const base = makeSelect(words.options.base, [['', words.empty.base], ...bases], (value) => change({ base: value }));
  const views = makeSelect(
    words.options.view,
    [['', words.empty.view], ...options.view.map((view) => [view, words.values[view] ?? view] as const)],
    (view) => change({ view }),
  );
  const red = make('input', { type: 'checkbox' });
  red.addEventListener('change', () => change({ red: red.checked ? '1' : '' }));
  const resetAll = make('button', { type: 'button' }, words.resetAll);
  resetAll.addEventListener('click', () => change({ tokens: {} }));
  const verdict = verdictView(page, () => scheme);
  const files = themeFiles(page);
  const schemeRadios = makeRadios(
    'scheme',
    words.options.theme,
    schemes.map((one) => [one, words.schemes[one]]),
    (value) => {
      scheme = schemes.find((one) => one === value) ?? scheme;
      if (shown) show(shown);
    },
  );
  const show = (next: Shown): void => {
    shown = next;
    const { choices, theme } = next;
    schemeRadios.show(scheme);
    base.show(choices.base);
    views.show(choices.view);
    red.checked = choices.red !== '';
    resetAll.disabled = Object.keys(choices.tokens).length === 0;
    const showRow = (token: string, one: TokenRow): void =>
      one.show(resolveToken(theme, token), token in choices.tokens);
    for (const { rows } of colours) for (const [name, one] of rows) showRow(`${scheme}-${name}`, one);
    for (const [name, one] of sizes) showRow(name, one);
    verdict.show(next);
    files.show(next);
  };
  const node = make(
    'section',
    { class: 'theme', 'aria-labelledby': 'theme-title' },
    make('h2', { id: 'theme-title' }, words.sections.theme),
    make('div', { class: 'fields' }, base.node, views.node),
    make('label', { class: 'check' }, red, words.red),
    schemeRadios.node,
    verdict.node,
    ...colours.map(({ group: name, rows }, i) =>
      group(
        name,
        rows.map(([, one]) => one),
        i === 0,
      ),
    ),
    group(
      'sizes',
      sizes.map(([, one]) => one),
    ),
    resetAll,
    make('p', { class: 'hint' }, words.forcedColours),
    files.node,
  );
  return { node, show };
}
