import { upTo, type Random } from '../bench-moderation/draw.ts';

const words =
  `tea box host chat price leaf cup parcel smell taste talk wait apple pear silk glaze lid stove thread button seam
heel strap page cover binding print lamp cable charger screen bowl plate spoon whisk towel sheet pillow brush soap cream scent
cat dog lead basket toy swing ladder hammer nail paint roll rope tent lantern map compass kettle jar honey nut grain salt oil
pepper sauce noodle rice bean bread cake candle frame mirror clock chair shelf drawer rug curtain`.split(/\s+/);

/** Ten words in an order of their own: unlike any other such sentence, so that it is not taken for a copy. */
export const plainWords = (next: Random): string =>
  Array.from({ length: 10 }, () => words[upTo(words.length - 1, next)]).join(' ');
