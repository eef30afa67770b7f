import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { elementsFolder } from '../tags.ts';

/** A group of messages that is loaded as one, as a page names it when it registers some. */
export interface Area {
  readonly name: string;
  /** Its folder in the sources of the elements package. */
  readonly folder: string;
  /** The file of its type, without the ending. */
  readonly file: string;
  /** The name of its type, and the sentence that describes it. */
  readonly type: string;
  readonly says: string;
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** `camelCase` of words with hyphens. */
export const camel = (words: string): string => words.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What `index-messages.ts` is about: `index`. */
const stemOf = (file: string): string => basename(file, '-messages.ts');

function areaIn(folder: string): Area {
  const cwd = `${elementsFolder}${folder}`;
  const [tag = '', part = ''] = folder.split('/');
  const own = globSync('*-messages.ts', { cwd }).sort();
  const file = own.find((one) => one === `${part}.ts`) ?? own[0] ?? '';
  const source = readFileSync(`${cwd}/${file}`, 'utf8');
  const [, doc = '', type = ''] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport interface (\w+Messages)\b/.exec(source) ?? [];
  if (!type) throw new Error(`${folder}/${file}: describes no interface …Messages; write one with a doc comment.`);
  const [main = tag.split('-').at(-1) ?? ''] = globSync('messages/*-messages.ts', { cwd: dirname(cwd) }).map(stemOf);
  const stem = stemOf(file);
  return {
    name: camel(stem === main ? stem : `${main}${upper(stem)}`),
    folder,
    file: basename(file, '.ts'),
    type,
    says: (
      doc
        .replaceAll(/\s*\n\s*\*\s*/g, ' ')
        .trim()
        .split(/(?<=[.;:])\s/)[0] ?? ''
    ).replace(/[;:]$/, '.'),
  };
}

const common: Area = {
  name: 'common',
  folder: 'messages',
  file: 'common-messages',
  type: 'CommonMessages',
  says: 'What several tags say in the same words; an area may have its own in their place.',
};

/** Every area, by the folders that have English messages: the one list of them, from which all others are made. */
export const areas: readonly Area[] = [
  common,
  ...globSync('*/*messages/en.ts', { cwd: elementsFolder })
    .map((file) => areaIn(dirname(file)))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
];

type Words = Readonly<Record<string, unknown>>;

/** The messages of an area in a language that comes with the tags. */
export async function messagesOf({ folder }: Area, language: string): Promise<Words> {
  const module = (await import(`${elementsFolder}${folder}/${language}.ts`)) as { default?: Words; common?: Words };
  const found = module.default ?? module.common;
  if (!found) throw new Error(`${folder}/${language}.ts: exports no messages; export them as the default.`);
  const { lang: _, dir: __, ...messages } = found;
  return messages;
}
