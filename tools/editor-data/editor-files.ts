import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mergeByName, type Described } from './merge.ts';
import { tokenProperties } from './tokens.ts';
import { webTypes } from './web-types.ts';

const folder = 'packages/huitou/';

interface Tag extends Described {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
interface HtmlData {
  readonly tags: readonly (Described & { readonly attributes: readonly Described[] })[];
}
interface CssData {
  readonly properties: readonly Described[];
  readonly pseudoElements: readonly Described[];
}

/** One entry for each custom property and each part, and all tokens. */
function cssOf(tags: readonly Tag[]) {
  const each = (of: 'cssParts' | 'cssProperties') =>
    tags.flatMap(({ tagName, [of]: all = [] }) => all.map((described) => ({ tag: tagName, described })));
  const tokens = new Set(tokenProperties.map(({ name }) => name));
  return {
    properties: (all: readonly Described[]): readonly Described[] => [
      ...mergeByName(all, each('cssProperties')).filter(({ name }) => !tokens.has(name)),
      ...tokenProperties,
    ],
    parts: (all: readonly Described[]): readonly Described[] => mergeByName(all, each('cssParts')),
  };
}

/** Tags and attributes, those without a value marked by the editor's name for such. */
function htmlData(made: HtmlData, tags: readonly Tag[]) {
  const switches = new Set(
    tags.flatMap(({ tagName, attributes }) =>
      attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => `${tagName} ${name}`),
    ),
  );
  const attributesOf = (tag: HtmlData['tags'][number]) =>
    tag.attributes.map((one) => (switches.has(`${tag.name} ${one.name}`) ? { ...one, valueSet: 'v' } : one));
  return { ...made, tags: made.tags.map((tag) => ({ ...tag, attributes: attributesOf(tag) })) };
}

/** What editors read: tags, attributes and their values, custom properties and parts, from the manifest. */
export function editorFiles(manifest: string): Readonly<Record<string, string>> {
  type Given = Parameters<typeof getVsCodeHtmlCustomData>[0];
  const given = (): Given => JSON.parse(manifest) as Given;
  const { modules } = JSON.parse(manifest) as {
    readonly modules: readonly { readonly declarations: readonly Tag[] }[];
  };
  const tags = modules.flatMap(({ declarations }) => declarations);
  const { properties, parts } = cssOf(tags);

  const html = JSON.parse(getVsCodeHtmlCustomData(given(), {})) as HtmlData;
  const css = JSON.parse(getVsCodeCssCustomData(given(), {})) as CssData;
  const web = webTypes(manifest);
  const ofCss = web.contributions.css;
  const files = {
    'vscode.html-custom-data.json': htmlData(html, tags),
    'vscode.css-custom-data.json': {
      ...css,
      ...{ properties: properties(css.properties), pseudoElements: parts(css.pseudoElements) },
    },
    'web-types.json': {
      ...web,
      contributions: {
        ...web.contributions,
        css: { properties: properties(ofCss.properties), 'pseudo-elements': parts(ofCss['pseudo-elements']) },
      },
    },
  };
  const text = (data: object): string =>
    // What the generators say of a custom property without a default.
    `${JSON.stringify(data, null, 1).replaceAll(' _(default: undefined)_', '')}\n`;
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [folder + name, text(data)]));
}
