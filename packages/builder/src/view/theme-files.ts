import { readChoices } from '../choices.ts';
import { readDesignTokens, writeDesignTokens } from '../theme/design-tokens.ts';
import { readThemeCss, writeThemeCss } from '../theme/theme-css.ts';
import { canBeRead } from '../theme/verdict.ts';
import { wornTheme } from '../theme/worn-theme.ts';
import { copyButton } from './copy-button.ts';
import { make, say } from './make.ts';
import type { LinkedTheme, Page, Shown, ThemeLink, View } from './view.ts';

const ownLink: ThemeLink = {
  write: () => location.href,
  read({ searchParams }) {
    const { choices, dropped } = readChoices(searchParams);
    return { ...choices, dropped: dropped.map(({ name, value }) => `${name}: ${value}`) };
  },
};

/** What a text says of a theme: a link, JSON or CSS. Nothing where it is none of them. */
function readTheme(text: string, link: ThemeLink): LinkedTheme {
  try {
    if (/^https?:\/\/\S+$/.test(text.trim())) return link.read(new URL(text.trim()));
    const { theme, dropped } = text.trim().startsWith('{') ? readDesignTokens(text) : readThemeCss(text);
    return { base: '', tokens: theme, dropped };
  } catch {
    return { base: '', tokens: {}, dropped: [] };
  }
}

/** Takes a theme out of the page and brings one in. */
export function themeFiles({ words, change, link = ownLink }: Page): View {
  let shown: Shown | undefined;
  const warning = make('p', { class: 'fails', role: 'status', hidden: true }, words.notes.contrast);
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
    const { base, tokens, dropped } = readTheme(text.value, link);
    // A text that says nothing of a theme leaves the one at hand alone.
    const found = base !== '' || Object.keys(tokens).length > 0;
    const leftOut = dropped.length > 0 ? ` ${words.leftOut(dropped.join('; '))}` : '';
    say(output, (found ? words.imported : words.importFault) + leftOut);
    if (found) change({ base, tokens });
  });
  return {
    node: make('div', { class: 'theme-files' }, warning, ...boxes.map(({ details }) => details), text, button, output),
    show(next) {
      shown = next;
      warning.hidden = canBeRead(wornTheme(next.choices, next.theme));
      for (const { write } of boxes) write();
    },
  };
}
