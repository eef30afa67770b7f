type Sizes = Readonly<Record<string, readonly [value: string, syntax: string]>>;

/** Numbers and lengths, with the CSS syntax by which `register.ts` registers them. */
export const registered = {
  'line-height': ['1.5', '<number>'],
  density: ['1', '<number>'],
  motion: ['1', '<number>'],
  'card-radius': ['16px', '<length-percentage>'],
  'control-radius': ['999px', '<length-percentage>'],
  'chip-radius': ['999px', '<length-percentage>'],
  'avatar-radius': ['50%', '<length-percentage>'],
  'border-width': ['0px', '<length>'],
  'focus-width': ['2px', '<length>'],
} as const satisfies Sizes;

/**
 * What no registration fits: lists of fonts and shadows, and lengths whose `em` has to count where the token is used. A
 * registered length is computed where the page sets it.
 */
const unregistered = {
  font: ["system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif", '*'],
  'font-size': ['0.9375em', '*'],
  'letter-spacing': ['normal', '*'],
  'word-spacing': ['normal', '*'],
  shadow: ['0 1px 2px #3a241514, 0 8px 24px -12px #3a241533', '*'],
  'mark-size': ['1.5em', '*'],
} as const satisfies Sizes;

/** Every token that is no colour, `--huitou-NAME`: the value it has where a page sets none, and its CSS syntax. */
export const sizes = { ...unregistered, ...registered };

export type Size = keyof typeof sizes;
