import { readChoices, type Choices } from '../choices.ts';
import { readDesignTokens, writeDesignTokens } from '../theme/design-tokens.ts';
import { schemes, type Theme } from '../theme/theme.ts';
import { readThemeCss, writeThemeCss } from '../theme/theme-css.ts';
import { passes, verdictsOf } from '../theme/verdict.ts';
import { copyButton } from './copy-button.ts';
import { make, say } from './make.ts';
import type { Page, Shown, ThemeLink, View } from './view.ts';

const ownLink: ThemeLink = {
  write: () => location.href,
  read({ searchParams }) {
    const { base, tokens } = readChoices(searchParams).choices;
    return { base, tokens };
  },
};

/** What a text says of a theme: a link, JSON or CSS. Undefined where it is none of them. */
function readTheme(text: string, link: ThemeLink): Partial<Choices> | undefined {
  try {
    if (/^https?:\/\/\S+$/.test(text.trim())) return link.read(new URL(text.trim()));
    const { theme } = text.trim().startsWith('{') ? readDesignTokens(text) : readThemeCss(text);
    return Object.keys(theme).length > 0 ? { base: '', tokens: theme } : undefined;
  } catch {
    return undefined;
  }
}

const canBeRead = (theme: Theme): boolean => schemes.every((scheme) => verdictsOf(theme, scheme).every(passes));

/** Takes a theme out of the page and brings one in. */
export function themeFiles({ words, change, link = ownLink }: Page): View {
  let shown: Shown | undefined;
  const warning = make('p', { class: 'fails', role: 'status', hidden: true }, words.exportFails);
  const writers = {
    css: ({ theme }: Shown) => writeThemeCss(theme),
    tokens: ({ theme }: Shown) => writeDesignTokens(theme),
    link: ({ choices }: Shown) => link.write(choices),
  };
  const boxes = (Object.keys(writers) as (keyof typeof writers)[]).map((name) => {
    const code = make('code');
    const pre = make('pre', { dir: 'ltr', tabindex: '0', role: 'region', 'aria-label': words.exports[name] }, code);
    const summary = make('summary', {}, words.exports[name]);
    const details = make('details', {}, summary, pre, copyButton(words, code));
    const write = (): void => {
      if (shown && details.open) code.textContent = writers[name](shown);
    };
    details.addEventListener('toggle', write);
    // Before it opens: `toggle` comes a moment after, and until then there would be nothing to read or to copy.
    summary.addEventListener('click', () => {
      if (shown) code.textContent = writers[name](shown);
    });
    return { details, write };
  });
  const text = make('textarea', { rows: '4', dir: 'ltr', spellcheck: 'false', 'aria-label': words.importLabel });
  text.placeholder = words.importLabel;
  const output = make('output');
  const button = make('button', { type: 'button' }, words.importButton);
  button.addEventListener('click', () => {
    const read = readTheme(text.value, link);
    say(output, read ? words.imported : words.importFault);
    if (read) change(read);
  });
  return {
    node: make('div', { class: 'theme-files' }, warning, ...boxes.map(({ details }) => details), text, button, output),
    show(next) {
      shown = next;
      warning.hidden = canBeRead(next.theme);
      for (const { write } of boxes) write();
    },
  };
}
