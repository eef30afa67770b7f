import { secondChoice, type colours } from './colours.ts';

const schemes = ['light', 'dark', 'overlay'] as const;

/**
 * The colours of a tag as a style sheet for its shadow root, whose one root element is `.base`: `--_NAME` is the page's
 * `--huitou-SCHEME-NAME`, else its second choice, else the default. Classes of `.base` force a scheme: `light`, `dark`,
 * `overlay`, `auto` (the reader's system); without one the inherited `color-scheme` decides. On paper it is light. No colour has
 * a rule of more than one class, so that `.base.base` stands above all of them, whichever sheet comes last.
 *
 * Overlay has a value for every colour, so that a page's light or dark paper never reaches a moving picture.
 *
 * Use `--_NAME` only where CSS takes a colour and nothing else: `color`, `background-color`, `border-color`,
 * `box-shadow`, a gradient. A page may set a token to `url(…)`; there it is invalid and nothing is requested.
 * `background` would load it, and so would `fill` and `stroke`, whose paint may come from another document (Chromium and
 * Firefox request it), so shapes use `fill: currentColor`. `check-styles.ts` finds uses that could load.
 *
 * Registering the colours as `<color>` cannot take the place of that rule: a registered property needs an initial value
 * and is never unset, so `var(--a, var(--b))` never reaches `--b` and the second choice is gone; and Firefox before 128
 * cannot register at all.
 *
 * @param worn the colours to declare: `everywhere` or `colours`.
 * @param lightDark whether the browser has `light-dark()` (Chromium 123, Safari 17.5, Firefox 120). Without it, `.base`
 * needs the class `dark` whenever its host's computed `color-scheme` is dark. `null`, as on a server, where the browser is
 * not known yet, writes both forms.
 */
export function themeCss(
  worn: Partial<typeof colours>,
  lightDark: boolean | null = globalThis.CSS?.supports('color', 'light-dark(red,red)') ?? null,
): string {
  const rule = (selector: string, ...picked: readonly (0 | 1 | 2)[]): string =>
    `${selector}{${Object.entries<readonly string[]>(worn)
      .map(([name, shades]) => {
        const [first, second] = picked.map((scheme) => {
          const property = `var(--huitou-${schemes[scheme]}-`;
          const other = secondChoice[name];
          const own = shades[scheme] ?? shades[1];
          return `${property}${name},${other ? `${property}${other},${own})` : own})`;
        });
        return `--_${name}:${second ? `light-dark(${first},${second})` : first}`;
      })
      .join(';')}}`;
  return [
    rule('.base', ...(lightDark ? ([0, 1] as const) : ([0] as const))),
    lightDark === null ? `@supports(color:light-dark(red,red)){${rule('.base', 0, 1)}}` : '',
    '.base.light{color-scheme:light}.base.auto{color-scheme:light dark}.base.dark,.base.overlay{color-scheme:dark}',
    '@media not print{',
    lightDark ? '' : rule('.dark', 1),
    rule('.overlay', 2),
    '}@media print{.base{color-scheme:light!important}}',
  ].join('');
}
