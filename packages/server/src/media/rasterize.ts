import { loadSharp } from './load-sharp.ts';

/** Pixels an inch that a drawing is written in. */
const written = 72;

/**
 * Draws one of our own pictures as PNG. Its letters come from the fonts of this machine: without Chinese and Arabic ones
 * (`fonts-noto-cjk`, `fonts-noto-core`) those are empty boxes.
 */
export async function rasterize(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp();
  const png = await sharp(Buffer.from(svg), { density: written * scale })
    .png({ palette: true, quality: 90 })
    .toBuffer();
  return new Uint8Array(png);
}
