import { readFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { root } from '../imports.ts';
import type { Described } from './merge.ts';

interface Typed extends Described {
  readonly type?: string;
}
interface Element extends Described {
  readonly js: { readonly properties: readonly Typed[]; readonly events: readonly Typed[] };
  readonly 'doc-url'?: string;
  readonly events?: readonly Typed[];
}

/** What the generator makes, as far as it is read here. */
interface WebTypes {
  readonly contributions: {
    readonly html: { readonly elements: readonly Element[] };
    readonly css: { readonly properties: readonly Described[]; readonly 'pseudo-elements': readonly Described[] };
  };
}

/** A type that the package exports is named with the package, so that the editor finds it. */
const referred = ({ type, ...rest }: Typed) => ({
  ...rest,
  type: type && /^[A-Z]\w+$/.test(type) ? { module: 'huitou', name: type } : type,
});

/** The generator says empty addresses of docs, and the events twice. */
const elementOf = ({ 'doc-url': _empty, events: _twice, ...element }: Element) => ({
  ...element,
  js: { properties: element.js.properties.map(referred), events: element.js.events.map(referred) },
});

/** What JetBrains' editors read, but for what is written about custom properties and parts. */
export function webTypes(manifest: string) {
  const modulePathTemplate = (_name: string, path: string): string => `huitou/${path.split('/')[1] ?? ''}`;
  const given = JSON.parse(manifest) as Parameters<typeof getWebTypesData>[0];
  const made = JSON.parse(getWebTypesData(given, { modulePathTemplate })) as WebTypes;
  const own = JSON.parse(readFileSync(`${root}packages/huitou/package.json`, 'utf8')) as { readonly version: string };
  const { html, css } = made.contributions;
  return {
    ...made,
    // The generator takes them from the package in which it runs.
    ...{ name: 'huitou', version: own.version },
    contributions: { html: { elements: html.elements.map(elementOf) }, css },
  };
}
