import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { HuitouMessages } from '../../packages/elements/src/messages.ts';
import type { AreaMessages } from '../../packages/elements/src/messages/area-messages.ts';
import { registeredWords } from '../../packages/elements/src/messages/registered-words.ts';
import { shippedLanguages } from '../../packages/elements/src/messages/shipped-languages.ts';
import { elementsFolder } from '../tags.ts';
import { areas, messagesOf } from './areas.ts';
import { leavesOf, type Leaves } from './leaves.ts';

/** Languages that a page can register from the package. */
export const offeredLanguages: readonly string[] = globSync('languages/*.ts', { cwd: elementsFolder })
  .map((file) => basename(file, '.ts'))
  .sort();

/** The messages of a language that comes with the tags. */
export async function shippedLeaves(language: (typeof shippedLanguages)[number]): Promise<Leaves> {
  const all = await Promise.all(areas.map(async (area) => [...leavesOf(area.name, await messagesOf(area, language))]));
  return new Map(all.flat());
}

/** Messages as a page registers them, with the common ones in each area that says the same. */
export const registeredLeaves = (given: HuitouMessages): Leaves =>
  new Map(areas.flatMap(({ name }) => [...leavesOf(name, registeredWords(given, name as keyof AreaMessages))]));

/** The messages of a file that exports them as the default, as those in `languages` do. */
export async function messagesIn(file: string): Promise<HuitouMessages> {
  const { default: messages } = (await import(file)) as { readonly default?: HuitouMessages };
  if (!messages) throw new Error(`${file}: has no default export; export the messages as one`);
  return messages;
}

/** The leaves of every language but English, by its name. */
export async function allLeaves(): Promise<ReadonlyMap<string, Leaves>> {
  const shipped = shippedLanguages.filter((one) => one !== 'en');
  return new Map([
    ...(await Promise.all(shipped.map(async (one) => [one, await shippedLeaves(one)] as const))),
    ...(await Promise.all(
      offeredLanguages.map(
        async (one) => [one, registeredLeaves(await messagesIn(`${elementsFolder}languages/${one}.ts`))] as const,
      ),
    )),
  ]);
}
