import { classOf } from '../tags.ts';

const texts = {
  en: ['en', '`${returning} of ${all} buyers came back`'],
  'zh-CN': ['zh-CN', '`${all} 位买家，${returning} 位又来买了`'],
  ar: ['ar', '`عاد للشراء ${returning} من أصل ${all}`'],
} as const;

/** The messages of a new tag in every language, their type and their catalog. */
export function messagesFiles(tag: string): Readonly<Record<string, string>> {
  const folder = `packages/elements/src/${tag}/messages`;
  const type = `${classOf(tag)}Messages`;
  const languages = Object.entries(texts).map(([language, [, text]]) => [
    `${folder}/${language}.ts`,
    `import { common } from '../../messages/${language}.ts';
import type { ${type} } from './${tag}-messages.ts';

const messages: ${type} = {
  ...common,
  came: (returning, all) => ${text},
};
export default messages;
`,
  ]);
  const loaders = Object.keys(texts).map((language) => `'${language}': () => import('./${language}.ts'),`);
  return {
    ...(Object.fromEntries(languages) as Record<string, string>),
    [`${folder}/${tag}-messages.ts`]: `import type { CommonMessages } from '../../messages/common-messages.ts';

/** The messages of the tag; numbers come in as they are written in the language. */
export interface ${type} extends CommonMessages {
  readonly came: (returning: string, all: string) => string;
}
`,
    [`${folder}/catalog.ts`]: `import type { Catalog } from '../../messages/messages.ts';
import type { ${type} } from './${tag}-messages.ts';

export const catalog: Catalog<${type}> = { ${loaders.join(' ')} };
`,
  };
}
