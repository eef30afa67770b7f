import { indented } from './indented-html.ts';
import { exampleApi as example } from './usage.ts';

const mocked = /https:\/\/[\w-]+\.huitou\.test/g;

/** Layout and captions of a story are no part of what a page pastes; an element that carries a class of ours is. */
function takeOutScenery(body: HTMLElement): void {
  for (const caption of body.querySelectorAll('.caption')) caption.remove();
  for (const words of body.querySelectorAll('.say')) words.removeAttribute('class');
  for (const box of body.querySelectorAll('div')) {
    box.classList.remove(...[...box.classList].filter((name) => !name.startsWith('huitou-')));
    if (box.classList.length === 0) box.replaceWith(...box.childNodes);
  }
}

/** The script's origin is the API, so no tag has to name it. */
function takeOutApi(tags: Iterable<Element>): void {
  for (const tag of tags) if (tag.localName !== 'trust-provider') tag.removeAttribute('api');
}

/** Of a long list the first three show what repeats. */
function shorten(body: HTMLElement): void {
  for (const tag of body.querySelectorAll('[merchant]')) {
    const alike = [...(tag.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === tag.localName && localName !== 'div',
    );
    if (alike.length <= 8) continue;
    for (const one of alike.slice(3)) one.remove();
    alike[2]?.after(document.createComment(` and ${alike.length - 3} more `));
  }
}

const tagsIn = (body: HTMLElement): readonly Element[] =>
  [...body.querySelectorAll('*')].filter(({ localName }) => customElements.get(localName));

/** The script of one tag where there is only one kind, else of all; and the style sheet that keeps their room. */
function head(tags: readonly Element[], theme: string | undefined): string {
  const [first, ...others] = new Set(tags.map(({ localName }) => localName));
  const script = first && others.length === 0 && first !== 'trust-provider' ? first : 'huitou';
  const sheets = ['huitou', ...(theme ? [`themes/${theme}`] : [])];
  return [
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${example}/embed/v1/${sheet}.css" />`),
    `<script type="module" src="${example}/embed/v1/${script}.js"></script>`,
  ].join('\n');
}

/**
 * The lines that put a story on a page: style sheet, script, and the tags with the attributes that are set. A story
 * without any tag keeps its own markup.
 */
export function linesToPaste(code: string): string {
  // Storybook transforms what it has transformed.
  if (code.includes(`${example}/embed/v1/`)) return code;
  const { body } = new DOMParser().parseFromString(`<body>${code.replaceAll(mocked, example)}`, 'text/html');
  const tags = tagsIn(body);
  if (tags.length === 0) return code;
  takeOutScenery(body);
  takeOutApi(tags);
  shorten(body);
  const theme = /huitou-theme-([\w-]+)/.exec(body.innerHTML)?.[1];
  return `${head(tags, theme)}\n${indented(body)}`;
}
