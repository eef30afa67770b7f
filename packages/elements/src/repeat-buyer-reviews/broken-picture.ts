import { createSvg } from './create.ts';

/** A frame with a torn landscape: stands where a picture could not be loaded, in its size. */
export const brokenPicture = (): SVGElement =>
  createSvg(
    'svg',
    {
      class: 'broken',
      viewBox: '0 0 64 64',
      width: '64',
      height: '64',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    },
    createSvg('path', { d: 'M16 20h32v9l-6 5 5 6-7 4H16zM16 38l9-9 8 8M41 26h.1' }),
  );

/** Tries the plain file of a picture of which no other form came, and else shows that there was one. */
export function replaceBroken(image: HTMLImageElement, broken: () => Node = brokenPicture): void {
  const sources = image.parentElement?.querySelectorAll(':scope > source') ?? [];
  for (const source of sources) source.remove();
  if (!sources.length) image.replaceWith(broken());
}
