import { createElement, type ComponentPropsWithoutRef, type ReactElement } from 'react';

/** A table of an MDX page; on a phone it is pushed sideways, and not the whole page with it. */
export const wideTable = (props: ComponentPropsWithoutRef<'table'>): ReactElement =>
  createElement(
    'div',
    { className: 'wide-table', tabIndex: 0, role: 'group', 'aria-label': 'Table' },
    createElement('table', props),
  );
