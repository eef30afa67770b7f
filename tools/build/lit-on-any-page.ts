import type { Plugin } from 'vite';

/** What Lit does when its modules are run, in its minified production files, and what stands there instead. */
const changes: readonly (readonly [file: RegExp, from: RegExp, to: string])[] = [
  // A page with a form or frame of that name has an element under it, and `push` on it ends the whole script.
  [/\/reactive-element\.js$/, /\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/\/lit-html\.js$/, /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/\/lit-element\.js$/, /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  // The same for what another script may hang into Lit: no copy of ours is hydrated, polyfilled or decorated.
  [/\/reactive-element\.js$/, /\w\.reactiveElementPolyfillSupport/, 'void 0'],
  [/\/reactive-element\.js$/, /\w\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  [/\/reactive-element\.js$/, /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^}]*\}/, ''],
  [/\/reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\)/, '0'],
  [/\/lit-html\.js$/, /\w\.litHtmlPolyfillSupport/, 'void 0'],
  [/\/lit-element\.js$/, /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, '0'],
  [/\/lit-element\.js$/, /\w\.litElementPolyfillSupport/, 'void 0'],
  // A content security policy may refuse the policy, or know it already. Then templates cannot be made, which each tag
  // reports by itself; tags without templates work.
  [
    /\/lit-html\.js$/,
    /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/,
    '(()=>{try{return $1?.createPolicy("lit-html",{createHTML:$2=>$2})}catch{}})()',
  ],
  // What is wrong in a style sheet of ours is said where it is written, by Lit's development build.
  [/\/css-tag\.js$/, /throw Error\("Value passed to.*?security\."\)/, 'throw Error()'],
  // A page may have put something else under the name of Event, as MooTools does.
  [/\/(context-request-event|context-provider)\.js$/, /extends Event\{/, 'extends Object.getPrototypeOf(UIEvent){'],
];

/**
 * Lets Lit's modules be run on any page. Each change has to be found, so that a newer Lit does not lose one in silence.
 */
export function litOnAnyPage(): Plugin {
  return {
    name: 'huitou:lit-on-any-page',
    enforce: 'pre',
    transform(code, id) {
      if (
        !/node_modules.*\/(css-tag|lit-html|lit-element|reactive-element|context-request-event|context-provider)\.js$/.test(
          id,
        )
      )
        return undefined;
      let changed = code;
      for (const [file, from, to] of changes) {
        if (!file.test(id)) continue;
        if (!from.test(changed))
          throw new Error(`${id}: does not contain ${from}; look at what this version of Lit does`);
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
