import { classText } from './class-text.ts';
import { messagesFiles } from './messages-files.ts';
import { storyText } from './story-text.ts';
import { testText } from './test-text.ts';
import { classOf } from '../tags.ts';

/** The files of a new tag by their path in the repository. */
export function filesOf(tag: string): Readonly<Record<string, string>> {
  const folder = `packages/elements/src/${tag}`;
  const name = classOf(tag);
  return {
    [`${folder}/${tag}.ts`]: classText(tag),
    [`${folder}/${tag}.styles.ts`]: stylesText(tag),
    [`${folder}/define.ts`]: `import { register } from '../core/register.ts';
import { ${name} } from './${tag}.ts';

register('${tag}', ${name});
`,
    [`${folder}/reserve.ts`]: reserveText(tag),
    [`${folder}/budget.json`]: '{ "kilobytes": 14.5 }\n',
    [`${folder}/${tag}.test.ts`]: testText(tag),
    [`stories/${tag}.stories.ts`]: storyText(tag),
    ...messagesFiles(tag),
  };
}

const stylesText = (tag: string): string => `import { css } from '@lit/reactive-element';

/** What \`<${tag}>\` looks like beyond the surface that all cards share. */
export const ownStyles = css\`
  .content {
    padding: calc(1em * var(--_density));
  }
\`;
`;

const reserveText = (tag: string): string => `import type { Reserve } from '../core/reserve.ts';

/** The room of each form: in em of the tag's text, by the width from which it holds, in em of the reader's text. */
export const reserve: Reserve = {
  tag: '${tag}',
  byWidth: [[0, 'card']],
  heights: {
    card: [
      [0, 8],
      [20, 5.5],
    ],
  },
};
`;
