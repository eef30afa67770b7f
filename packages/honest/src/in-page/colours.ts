import { outwards } from './text-frames.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Any CSS colour as sRGB, 0-255, and its alpha, 0-1. */
export function readColour(css: string): Colour {
  const [, r, g, b, a = '1'] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css) ?? [];
  if (r && g && b) return [Number(r), Number(g), Number(b), Number(a)];
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return [0, 0, 0, 1];
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** `over` laid on `below`. */
export function blend(over: Colour, below: Colour): Colour {
  const [a, b] = [over[3], below[3] * (1 - over[3])];
  const all = a + b || 1;
  const mix = (i: 0 | 1 | 2): number => (over[i] * a + below[i] * b) / all;
  return [mix(0), mix(1), mix(2), a + b];
}

/** Contrast of two opaque colours by WCAG 2.2, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const light = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The contrast of an element's text with its ground; undefined where a picture is the ground. */
export function textContrast(element: Element, x: number, y: number): number | undefined {
  const style = getComputedStyle(element);
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  let ground: Colour = [0, 0, 0, 0];
  for (const one of outwards(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return undefined;
    ground = blend(ground, readColour(backgroundColor));
    if (ground[3] > 0.95) break;
  }
  const pictures = document.elementsFromPoint(x, y);
  if (ground[3] <= 0.95 && pictures.some((one) => /^(img|video|canvas|iframe|picture)$/.test(one.localName))) {
    return undefined;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark =
    /dark/.test(colorScheme) && (matchMedia('(prefers-color-scheme: dark)').matches || !/light/.test(colorScheme));
  ground = blend(ground, dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
  return contrastOf(blend(readColour(fill), ground), ground);
}
