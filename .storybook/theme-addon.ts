import { createElement, useEffect, useRef, useState, type ReactElement } from 'react';
import { addons, types, useGlobals } from 'storybook/manager-api';
import type * as Panel from './theme-panel.ts';
import { dragged } from './theme-dragged.ts';

const loadPanel = async (): Promise<typeof Panel> =>
  (await import(new URL('theme-panel.js', document.baseURI).href)) as typeof Panel;

function ThemePanel({ active = false }: { readonly active?: boolean | undefined }): ReactElement {
  const [globals, updateGlobals] = useGlobals();
  const box = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel.ThemePanel>();
  useEffect(() => {
    const parent = box.current;
    if (!parent || parent.shadowRoot) return;
    const changed: Panel.Changed = (made, settled) => {
      if (settled) updateGlobals({ ...made });
      else addons.getChannel().emit(dragged, made.design);
    };
    loadPanel()
      .then(({ mountThemePanel }) => setPanel(mountThemePanel(parent, changed)))
      .catch((error: unknown) => console.error(error));
  }, []);
  const { brand = '', design = '' } = globals as Partial<Panel.ThemeGlobals>;
  useEffect(() => panel?.show({ brand, design }), [panel, brand, design]);
  return createElement('div', { ref: box, hidden: !active });
}

/** A panel beside the stories in which a designer makes a theme. It stays on from story to story, and in the address. */
export function addThemePanel(): void {
  addons.register('huitou/theme', () => {
    addons.add('huitou/theme/panel', {
      ...{ type: types.PANEL, title: 'Theme' },
      render: ({ active }: { readonly active?: boolean }) => createElement(ThemePanel, { active }),
    });
  });
}
