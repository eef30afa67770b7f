import { defaultChoices, isId, options, type Choices } from '../choices.ts';
import { offeredTags, tagOf } from '../offered-tags.ts';
import { statesOf } from '../states/states.ts';
import { make, say } from './make.ts';
import { makeRadios } from './radios.ts';
import { makeSelect } from './select.ts';
import type { Page, View } from './view.ts';

const plain = ['lang', 'theme', 'width', 'ground'] as const;

/** What is chosen: the tag, whose figures, and how it is to be. */
export function chooseView({ words, change }: Page): View {
  type Name = keyof typeof words.options;
  const offer = (name: Name, values: readonly string[]): readonly (readonly [string, string])[] => [
    ['', words.empty[name]],
    ...values.map((value) => [value, words.values[value] ?? value] as const),
  ];
  let current: Choices = defaultChoices;
  const tags = makeRadios(
    'tag',
    words.sections.choose,
    offeredTags.map(({ name }) => [name, words.tags[name] ?? name]),
    (tag) => {
      // The id of a merchant is none of a venue.
      const other = tagOf(tag).subject !== tagOf(current.tag).subject;
      if (other) subject.value = '';
      const state = statesOf(tagOf(tag)).includes(current.state) ? current.state : '';
      change({ tag, variant: '', state, ...(other && { subject: '' }) });
    },
  );
  const subject = make('input', { name: 'subject', autocomplete: 'off', spellcheck: 'false', dir: 'ltr' });
  subject.setAttribute('aria-describedby', 'subject-hint');
  const subjectLabel = make('span');
  const hint = make('output', { id: 'subject-hint', class: 'hint' });
  subject.addEventListener('input', () => {
    const typed = subject.value.trim();
    say(hint, typed && !isId(typed) ? words.notAnId : words.subjectHint);
    subject.setAttribute('aria-invalid', String(typed !== '' && !isId(typed)));
    // A letter is a step of what is chosen, as a step of a drag is.
    if (!typed || isId(typed)) change({ subject: typed }, false);
  });
  subject.addEventListener('change', () => change({}));
  const variant = makeSelect(words.options.variant, [], (value) => change({ variant: value }));
  const state = makeSelect(words.options.state, [], (value) => change({ state: value }));
  const selects = plain.map(
    (name) =>
      [
        name,
        makeSelect(words.options[name], offer(name, options[name]), (value) => change({ [name]: value })),
      ] as const,
  );
  const node = make(
    'section',
    { class: 'choose', 'aria-labelledby': 'choose-title' },
    make('h2', { id: 'choose-title' }, words.sections.choose),
    tags.node,
    make(
      'div',
      { class: 'fields' },
      make('label', {}, subjectLabel, subject),
      variant.node,
      state.node,
      ...selects.map(([, { node }]) => node),
    ),
    hint,
  );
  say(hint, words.subjectHint);
  return {
    node,
    show({ choices }: { readonly choices: Choices }) {
      const tag = tagOf(choices.tag);
      current = choices;
      tags.show(tag.name);
      say(subjectLabel, words[tag.subject]);
      // What is being typed stays as it is while it is no id yet; “back” may come while the field still has the focus.
      const typed = subject.value.trim();
      const unfinished = document.activeElement === subject && typed !== '' && !isId(typed);
      if (typed !== choices.subject && !unfinished) subject.value = choices.subject;
      variant.offer(offer('variant', tag.variants));
      variant.show(choices.variant);
      variant.node.hidden = tag.variants.length === 0;
      state.offer(offer('state', statesOf(tag)));
      state.show(choices.state);
      for (const [name, select] of selects) select.show(choices[name]);
    },
  };
}
