type Child = Node | string | undefined | false;

/** An element with attributes and what is in it. An attribute that is `true` has no value; without a value it is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/** A text that is said to who cannot see it as well. */
export const say = (output: HTMLElement, text: string): void => {
  if (output.textContent !== text) output.textContent = text;
};
