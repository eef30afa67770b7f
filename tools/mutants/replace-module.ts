// Loaded before everything else in a process that runs tests (`--import`): where a module of the checkout is asked for, its
// mutated text is given instead. Threads and processes that the tests start inherit it.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const { HUITOU_MUTANT_FILE: file = '', HUITOU_MUTANT_TEXT: text = '' } = process.env;
const mutated = file && pathToFileURL(file).href;

registerHooks({
  load(url, context, next) {
    if (url !== mutated) return next(url, context);
    return { format: 'module-typescript', source: readFileSync(text, 'utf8'), shortCircuit: true };
  },
});
