import {
  Controls,
  Description,
  Heading,
  Primary,
  Source,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as element, Fragment, type ReactElement } from 'react';
import { usageOf } from './usage.ts';

/** The lines that put the tag of this page on another. */
function Use(): ReactElement | null {
  const { preparedMeta } = useOf('meta', ['meta']);
  const usage = usageOf(typeof preparedMeta.component === 'string' ? preparedMeta.component : '');
  if (!usage) return null;
  return element(
    Fragment,
    null,
    element(Heading, null, 'How to use it'),
    element(Source, { code: usage.html, language: 'html' }),
    usage.script && element(Source, { code: usage.script, language: 'jsx' }),
    element(Heading, null, 'What it takes, says and lets a page style'),
  );
}

/** A page of stories: what it is, one to play with, the lines to paste, all that can be set, and every other story. */
export const docsPage = (): ReactElement =>
  element(
    Fragment,
    null,
    element(Title),
    element(Subtitle),
    element(Description, { of: 'meta' }),
    element(Primary),
    element(Use),
    element(Controls),
    element(Stories, { title: 'Every state and form', includePrimary: false }),
  );
