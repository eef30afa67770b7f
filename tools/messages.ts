// `npm run messages`: what each language of the tags lacks beside English. `npm run messages -- my/pl.ts` looks at a file of
// yours, which is named for its language and exports its messages as the default. Ends with 1 where a message is missing,
// says nothing, or does not hold the values that the English one holds; what is the same as in English is told, not judged.
import { basename, extname, resolve } from 'node:path';
import { checkMessages } from '../packages/elements/src/messages/check-messages.ts';
import { checkLanguage } from './messages/check-language.ts';
import { allLeaves, messagesIn, registeredLeaves, shippedLeaves } from './messages/languages.ts';
import type { Leaves } from './messages/leaves.ts';

async function leavesIn(file: string): Promise<readonly [string, Leaves]> {
  const language = basename(file, extname(file));
  const messages = await messagesIn(resolve(file));
  checkMessages(language, messages);
  return [language, registeredLeaves(messages)];
}

const files = process.argv.slice(2);
const english = await shippedLeaves('en');
const languages = files.length > 0 ? await Promise.all(files.map(leavesIn)) : [...(await allLeaves())];
for (const [language, leaves] of languages) {
  const { missing, empty, values, same, plurals } = checkLanguage(leaves, english);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
  const forms = [...plurals].sort(([a], [b]) => a - b).map(([count, messages]) => `${messages} with ${count}`);
  const good = missing.length + empty.length + values.length === 0;
  if (!good) process.exitCode = 1;
  console.log(`${good ? '✔' : '✘'} ${language}: ${english.size - missing.length} of ${english.size} messages`);
  for (const [what, paths] of Object.entries({ missing, 'says nothing': empty, 'other values': values }))
    for (const path of paths) console.log(`    ${what}: ${path}`);
  if (same.length > 0) console.log(`    the same as in English: ${same.join(', ')}`);
  if (forms.length > 0) console.log(`    plural forms, of ${categories} in the language: ${forms.join(', ')}`);
}
