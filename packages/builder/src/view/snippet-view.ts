import { snippetKinds, type Snippet, type SnippetKind } from '../snippets/snippet.ts';
import { snippetMakers } from '../snippets/snippets.ts';
import { kilobytesOf } from '../weight.ts';
import { copyButton } from './copy-button.ts';
import { make, say } from './make.ts';
import { makeRadios } from './radios.ts';
import type { Page, Shown, View } from './view.ts';

/** The kind that was chosen. */
const kindOf = ({ kind }: Shown['choices']): SnippetKind => snippetKinds.find((one) => one === kind) ?? 'html';

/** What to copy, in the words of a framework or of none. */
export function snippetView({ words, change }: Page): View {
  let shown: Shown | undefined;
  const files = make('div', { class: 'files' });
  const notes = make('ul', { class: 'notes' });
  const weight = make('output', { class: 'weight' });
  let drawn = '';
  const draw = (snippet: Snippet | undefined): void => {
    const key = JSON.stringify(snippet);
    if (key === drawn) return;
    drawn = key;
    const boxes = snippet?.files.map(({ name, code }) => {
      const text = make('code', {}, code);
      const box = make('pre', { tabindex: '0', role: 'region', 'aria-label': name, dir: 'ltr' }, text);
      return make('div', { class: 'file' }, make('h3', { dir: 'ltr' }, name), box, copyButton(words, text));
    });
    files.replaceChildren(...(boxes ?? [make('p', {}, words.noSuchForm)]));
    notes.replaceChildren(...(snippet?.notes ?? []).map((note) => make('li', {}, words.notes[note])));
  };
  const update = async (): Promise<void> => {
    if (!shown) return;
    const { choices, facts, theme } = shown;
    const made = snippetMakers[kindOf(choices)](choices, facts, theme);
    // What is ready at once is drawn at once; a policy has hashes to wait for, and may be late.
    if (!(made instanceof Promise)) return draw(made);
    const asked = shown;
    const snippet = await made;
    if (shown === asked) draw(snippet);
  };
  const kinds = makeRadios(
    'kind',
    words.sections.copy,
    snippetKinds.map((one) => [one, words.kinds[one]]),
    (value) => change({ kind: value === 'html' ? '' : value }),
  );
  const node = make(
    'section',
    { class: 'snippet', 'aria-labelledby': 'copy-title' },
    make('h2', { id: 'copy-title' }, words.sections.copy),
    kinds.node,
    files,
    weight,
    notes,
  );
  return {
    node,
    show(next) {
      shown = next;
      kinds.show(kindOf(next.choices));
      const { tag, lang } = next.choices;
      const kilobytes = kilobytesOf(next.facts, tag, lang || document.documentElement.lang);
      say(weight, kilobytes === undefined ? '' : words.weight(kilobytes.toFixed(1)));
      void update();
    },
  };
}
