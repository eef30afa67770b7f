import type { Colour } from './colours.ts';
import type { Size } from './sizes.ts';

/** What each colour paints, for tables and the manifest; no tag loads this. */
export const colourDescriptions: Readonly<Record<Colour | 'clover', string>> = {
  ink: 'text and figures',
  quiet: 'small print, labels, the empty clover',
  line: 'hairlines between rows, tracks of bars, skeletons',
  border: 'border of a card, seen where `--huitou-border-width` is over 0',
  paper: 'ground of a card; translucent over video',
  wash: 'ground of a chip, a reply, a row that is open',
  link: 'links, and text on `brand-wash`',
  focus: 'focus ring; else as `link`',
  'brand-wash': 'ground of a chosen or highlighted part',
  above: 'better than the peers: sentence, arrow, verified checks',
  'above-wash': 'ground of `above`',
  quality: 'leaf and bar of quality; else as `clover`',
  service: 'leaf and bar of service; else as `clover`',
  content: 'leaf and bar of content; else as `clover`',
  returning: 'leaf and bar of returning experience; else as `clover`',
  clover: 'all four leaves in one colour',
  par: 'level with the peers',
  'par-wash': 'ground of `par`',
  below: 'worse than the peers, needs work',
  'below-wash': 'ground of `below`',
  brand: 'ground of the main button, bars of stars',
  'on-brand': 'text on `brand`',
  avatar: 'ground of initials; else as `brand-wash`',
  'on-avatar': 'initials; else as `link`',
};

/** What each size changes and which values it takes, for tables and the manifest; no tag loads this. */
export const sizeDescriptions: Readonly<Record<Size, string>> = {
  font: 'list of font families',
  'font-size': 'size of text; `em`, `%` and keywords count from the size the reader has set in the browser',
  'line-height': 'line height as a multiple of the size of text',
  'letter-spacing': 'space between characters, 0 or more; Arabic has none, since it would break its joins',
  'word-spacing': 'space between words',
  density: 'factor of paddings and gaps: 0.75 is tight, 1.25 is airy; targets for a thumb keep their size',
  'card-radius': 'corners of cards and dialogs, one length or percentage',
  'control-radius': 'corners of buttons, tabs and fields, one length or percentage',
  'chip-radius': 'corners of chips and of the strip, one length or percentage',
  'avatar-radius': 'round corners of avatars, one length or percentage',
  'border-width': 'width of the border of a card',
  'focus-width': 'width of the focus ring, at least 2px for readers who look for it',
  shadow: 'shadow of a card, as `box-shadow` takes it, or `none`; none over video and in print',
  'mark-size': "side of the badge's mark; `em` counts from the line of text it stands in",
  motion: 'factor of durations; 0 stands still. Nothing moves under reduced motion in any case',
};
