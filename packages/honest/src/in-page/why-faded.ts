import { nameElement } from './text-frames.ts';

/** Whether a mask leaves nothing: gradients of colours that are all transparent, or of no size. A picture may leave anything. */
export function masksAll(image: string, size: string): boolean {
  if (image === 'none' || image.includes('url(')) return false;
  const colours = [...image.matchAll(/\b(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g)];
  const alphas = colours.map(([colour]) => Number(/[,/] ?([\d.]+)\)$/.exec(colour.replace(/^rgb\(.*/, ''))?.[1] ?? 1));
  return /^0(px|%)?( 0(px|%)?)?$/.test(size) || (alphas.length > 0 && alphas.every((alpha) => alpha < 0.2));
}

/** Why a text is too pale or too blurred to read, by its element and all that it stands in; empty where it is not. */
export function whyFaded(all: readonly Element[]): string {
  let opacity = 1;
  for (const one of all) {
    const style = getComputedStyle(one);
    if (style.contentVisibility === 'hidden') return 'not displayed';
    const filtered = (name: string): number | undefined => {
      const [, value] = new RegExp(`${name}\\(([\\d.]+)`).exec(style.filter) ?? [];
      return value === undefined ? undefined : Number(value);
    };
    opacity *= Number(style.opacity) * (filtered('opacity') ?? 1);
    if (opacity < 0.2) return `transparent (opacity ${opacity.toFixed(2)})`;
    if ((filtered('blur') ?? 0) > parseFloat(style.fontSize) / 4) return `blurred by ${nameElement(one)}`;
    if (masksAll(style.maskImage, style.maskSize)) return `cut away by ${nameElement(one)}`;
  }
  return '';
}
