import { offeredTags } from '../packages/builder/src/offered-tags.ts';
import { readManifest } from './pack/public-packages.ts';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
  }[];
}

/** What an attribute takes: one of a list of values, or that it is there, or a text. */
type Takes = readonly string[] | 'boolean' | 'text';

/** The plugin sets `api` itself; a token is a visitor's own; the rest is for who develops the page. */
const left: ReadonlySet<string> = new Set(['api', 'token', 'debug', 'reflect-state']);

function takes({ type }: Attribute): Takes {
  const values = Array.from(type?.text.matchAll(/'([\w-]+)'/g) ?? [], ([, value = '']) => value);
  if (values.length > 0) return values;
  return type?.text === 'boolean' ? 'boolean' : 'text';
}

/** The attributes of a tag that a page may write, from the manifest. */
const attributesOf = ({ modules }: Manifest, tag: string): Readonly<Record<string, Takes>> =>
  Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName === tag)
      .flatMap(({ attributes = [] }) => attributes)
      .filter(({ name }) => !left.has(name))
      .map((one) => [one.name, takes(one)]),
  );

const folder = 'demo/wordpress/huitou';

/** The lists by which the WordPress plugin lets attributes out, and the block that has them. */
export function wordpressPlugin(manifestText: string): Readonly<Record<string, string>> {
  const manifest = JSON.parse(manifestText) as Manifest;
  const tags = Object.fromEntries(
    offeredTags.map(({ name, subject, framed, drawn }) => [
      name,
      { subject, framed, drawn, attributes: attributesOf(manifest, name) },
    ]),
  );
  const all = Object.values(tags).flatMap(({ attributes }) => Object.entries(attributes));
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: 'huitou/tag',
    // Not that of `version.ts`, which may be generated only now.
    version: readManifest('packages/elements').version,
    title: 'Huitou',
    category: 'widgets',
    icon: 'heart',
    description: 'How returning customers see a merchant: index, reviews, badge, ticker or venue.',
    keywords: ['reviews', 'trust', 'badge'],
    textdomain: 'huitou',
    attributes: {
      tag: { type: 'string', default: 'returning-customer-index' },
      as: { type: 'string', default: 'tag' },
      ...Object.fromEntries(all.map(([name, type]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }])),
    },
    supports: { html: false, customClassName: false },
    editorScript: 'huitou-block',
  };
  const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return { [`${folder}/tags.json`]: text(tags), [`${folder}/block.json`]: text(block) };
}
