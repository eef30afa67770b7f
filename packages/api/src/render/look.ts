import { colours, type Colour } from '@huitou/tokens/colours.js';
import { oneOf, type Infer } from '@huitou/contract/schema.js';

/** Grounds of a picture. Over video it would need to be seen through, which mail programs do not draw. */
export const scheme = oneOf('light', 'dark');
export type Scheme = Infer<typeof scheme>;

/** A colour of a scheme, as it is written into a picture: a style sheet would be taken out of it by many. */
export const colourOf =
  (chosen: Scheme) =>
  (name: Colour): string =>
    colours[name][chosen === 'dark' ? 1 : 0];

/** Families that the machines of readers, and of whoever draws the picture, are likely to have. */
export const fontFamily =
  'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Noto Sans Arabic", "Noto Sans", sans-serif';
