import { createSvg } from './create.ts';

/** A frame with a torn landscape: stands where a picture could not be loaded, in its size. */
export const brokenPicture = (): SVGElement =>
  createSvg(
    'svg',
    { class: 'broken', viewBox: '0 0 64 64', 'aria-hidden': 'true' },
    createSvg('path', { d: 'M16 20h32v9l-6 5 5 6-7 4H16zM16 38l9-9 8 8M41 26h.1' }),
  );
