import { allObjects } from './all-objects.ts';
import type { Hostility } from './hostility.ts';
import { oldLibraries } from './old-libraries.ts';
import { shadowRoots } from './shadow-roots.ts';

const form = (...names: string[]): string => names.map((name) => `<form name="${name}"></form>`).join('');

export const hostilities: readonly Hostility[] = [
  { what: 'nothing' },
  {
    what: 'a policy that requires trusted types and allows none',
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    cards: 'own content',
  },
  {
    what: 'a policy that requires trusted types, of which the page took ours first',
    policy: "require-trusted-types-for 'script'; trusted-types lit-html",
    script: `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`,
    cards: 'own content',
  },
  {
    what: 'forms by the names of Lit’s globals',
    markup: form('litHtmlVersions', 'reactiveElementVersions', 'litElementVersions'),
  },
  {
    what: 'forms by the names of Lit’s hooks',
    markup: form(
      'litHtmlPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementPolyfillSupport',
      'litElementHydrateSupport',
      'litPropertyMetadata',
    ),
  },
  { what: 'no ResizeObserver', script: `delete window.ResizeObserver;` },
  { what: 'no IntersectionObserver', script: `delete window.IntersectionObserver;` },
  {
    what: 'toLocaleString of numbers and dates that throws',
    script: `
      const fail = () => { throw new Error('patched'); };
      for (const { prototype } of [Number, Date, Array]) prototype.toLocaleString = fail;
      Date.prototype.toLocaleDateString = Date.prototype.toLocaleTimeString = String.prototype.localeCompare = fail;
    `,
  },
  {
    what: 'Intl that throws',
    script: `for (const name of ['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'PluralRules']) Intl[name] = function () { throw new RangeError('patched'); };`,
    all: 'own content',
  },
  {
    what: 'dispatchEvent that throws',
    script: `EventTarget.prototype.dispatchEvent = () => { throw new Error('patched'); };`,
  },
  {
    what: 'no queueMicrotask, structuredClone and requestIdleCallback',
    script: `delete window.queueMicrotask; delete window.structuredClone; delete window.requestIdleCallback;`,
  },
  {
    what: 'a console that throws',
    script: `for (const name of ['warn', 'error', 'log', 'info']) console[name] = () => { throw new Error('patched'); };`,
  },
  { what: 'no matchMedia', script: `delete window.matchMedia;` },
  ...oldLibraries,
  ...allObjects,
  ...shadowRoots,
];
