import { readFileSync } from 'node:fs';
import { cast } from '@huitou/mock/fixtures.js';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { name: string }[] }[];
  }[];
}

const file = new URL('../../../packages/elements/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Attributes of every tag, from the manifest. */
const attributes = new Map<string, ReadonlySet<string>>();
for (const { tagName, attributes: described } of modules.flatMap(({ declarations }) => declarations)) {
  if (!tagName) continue;
  if (!described?.length) throw new Error(`custom-elements.json: <${tagName}> has no attributes; describe its class.`);
  attributes.set(tagName, new Set(described.map(({ name }) => name)));
}
const has = (tag: string, attribute: string): boolean => attributes.get(tag)?.has(attribute) ?? false;

/** Tags in which one person works, and that have tests of their own. */
const ofOnePerson: ReadonlySet<string> = new Set(['repeat-buyer-review-form', 'review-inbox']);
/** Tags that show nothing without the token of a merchant. */
const ofStaff: ReadonlySet<string> = new Set(['merchant-insights']);

/** Whom the tags of a page show: a tag has the attribute for one of them. */
export interface Subject {
  readonly merchant: string;
  readonly venue: string;
}

/** Whom they show, and whom after a change. */
export const subject: Subject = { merchant: cast.leading, venue: 'trust' };
export const otherSubject: Subject = { merchant: cast.above, venue: 'everyday' };

/** Every tag that shows a subject to its reader. */
export const tagNames: readonly string[] = [...attributes.keys()].filter(
  (name) => !ofOnePerson.has(name) && (has(name, 'merchant') || has(name, 'venue')),
);

/** Those of them that show it to everybody. */
export const publicNames = tagNames.filter((name) => !ofStaff.has(name));

/** Finds every tag of a page. */
export const anyTag = ':is([merchant], [venue])';

/** Seconds: some tests move the clock of the page by a day. */
const lifetime = 7 * 86_400;

/** What a tag needs to show a subject. */
export const attributesOf = (
  name: string,
  { merchant, venue }: Subject = subject,
): Readonly<Record<string, string>> => ({
  ...(has(name, 'merchant') ? { merchant } : { venue }),
  ...(ofStaff.has(name) && { token: merchantToken(merchant, lifetime) }),
});

/** Markup of a tag, with the attributes of its subject and further ones. */
export const markupOf = (name: string, of?: Subject, further = '', content = ''): string => {
  const own = Object.entries(attributesOf(name, of)).map(([attribute, value]) => `${attribute}="${value}"`);
  return `<${[name, ...own, further].join(' ')}>${content}</${name}>`;
};
