import type { Theme } from '../theme/theme.ts';

const worn = new WeakMap<HTMLElement, Theme>();

/** Sets a theme on an element as custom properties, and takes away what it wore before. What stays the same is not touched. */
export function wearTheme(node: HTMLElement, theme: Theme): void {
  const before = worn.get(node) ?? {};
  for (const token of Object.keys(before)) if (!(token in theme)) node.style.removeProperty(`--huitou-${token}`);
  for (const [token, value] of Object.entries(theme))
    if (before[token] !== value) node.style.setProperty(`--huitou-${token}`, value);
  worn.set(node, theme);
}
