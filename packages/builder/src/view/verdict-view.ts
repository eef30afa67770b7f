import { schemes, type Scheme } from '../theme/theme.ts';
import { passes, verdictsOf, worstOf } from '../theme/verdict.ts';
import { wornTheme } from '../theme/worn-theme.ts';
import { make, say } from './make.ts';
import type { Page, View } from './view.ts';

/** Whether everybody can read it: the least contrast of each scheme, and each pair of the one at hand. */
export function verdictView({ words }: Page, schemeOf: () => Scheme): View {
  const summary = make('output', { class: 'verdict' });
  const list = make('ul', { class: 'pairs' });
  const node = make(
    'div',
    { class: 'verdicts' },
    summary,
    make('details', {}, make('summary', {}, words.allPairs), list),
  );
  return {
    node,
    show({ choices, theme }) {
      const worn = wornTheme(choices, theme);
      const all = schemes.map((scheme) => verdictsOf(worn, scheme));
      const good = all.every((verdicts) => verdicts.every(passes));
      const ratios = all.map((verdicts) => (worstOf(verdicts)?.ratio ?? 1).toFixed(1)).join(' · ');
      say(summary, words.contrast(ratios, good));
      summary.classList.toggle('fails', !good);
      const verdicts = all[schemes.indexOf(schemeOf())] ?? [];
      const sorted = [...verdicts.filter((one) => !passes(one)), ...verdicts.filter(passes)];
      const items = sorted.map((one) => {
        const { colour, ground, ratio, least } = one;
        // Rounded down, so that no pair seems to reach what it does not.
        const seen = (Math.floor(ratio * 100) / 100).toFixed(2);
        const text = words.pair(words.colours[colour], words.colours[ground], seen, String(least), passes(one));
        return make('li', passes(one) ? {} : { class: 'fails' }, `${passes(one) ? '✓' : '✗'} ${text}`);
      });
      list.replaceChildren(...items);
    },
  };
}
