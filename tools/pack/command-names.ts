import type { Plugin } from 'rolldown';

/** How a command is called in this repository, and where it is installed. */
const names: readonly (readonly [RegExp, string])[] = [
  [/npm run (import|backtest|honest)( --)?(?!\w)/g, 'huitou-$1'],
  [/npm run (backup|restore|doctor|rebuild|export)( \[?--(?= ))?(?!\w)/g, 'huitou-server $1'],
  [/node tools\/run\.mjs (serve|move|anchors)/g, 'huitou-server $1'],
  [/npm run verify:log( --)?/g, 'huitou-verify-log'],
];

/** In what a command prints, its name as a stranger has it. */
export const commandNames: Plugin = {
  name: 'huitou:command-names',
  transform: (code, id) =>
    id.endsWith('.ts') && /npm run |run\.mjs/.test(code)
      ? { code: names.reduce((text, [here, there]) => text.replace(here, there), code), map: null }
      : undefined,
};
