import { hash } from 'node:crypto';
import { pictureSides } from '@huitou/contract/picture.js';
import type { EncodePicture } from '@huitou/engine/pictures/media.js';
import type { default as SharpModule, Metadata, Sharp } from 'sharp';
import { loadSharp } from './load-sharp.ts';

/** What is read: no vector graphics, documents or film, which bring programs or addresses of others along. */
const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif']);
const mostPixels = 50_000_000;
/** Pixels on one side: nothing of a stripe can be seen that is longer. */
const mostSide = 20_000;
/** A picture has to be read to its end: half of one is not what its author chose. */
const strict = { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true } as const;

async function metadataOf(sharp: typeof SharpModule, bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { ...strict, limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

const jpeg = (one: Sharp): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  // Where it was transparent, JPEG would be black.
  one
    .clone()
    .flatten({ background: '#fff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
const avif = (one: Sharp): Promise<Buffer> => one.clone().avif({ quality: 55, effort: 2 }).toBuffer();

/**
 * Reads a picture and writes it anew, upright, in sRGB and without anything beside its pixels: place, device, thumbnails, comments
 * and whatever else the bytes held stay behind. In two sizes, each as AVIF and as JPEG.
 */
export const encodePicture: EncodePicture = async (bytes) => {
  const sharp = await loadSharp();
  const about = await metadataOf(sharp, bytes);
  if (!about || !formats.has(about.format) || (about.format === 'heif' && about.compression !== 'av1')) {
    return 'not-an-image';
  }
  const { width, height, pages = 1 } = about;
  if (pages > 1) return 'moving';
  if (width * height > mostPixels || Math.max(width, height) > mostSide) return 'too-many-pixels';
  try {
    const files: { name: string; bytes: Uint8Array }[] = [];
    let whole: { readonly picture: string; readonly width: number; readonly height: number } | undefined;
    for (const side of pictureSides) {
      const sized = sharp(bytes, strict)
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
      const { data, info } = await jpeg(sized);
      // The largest comes last.
      whole = { picture: hash('sha256', data, 'base64url'), width: info.width, height: info.height };
      files.push({ name: `${side}.jpg`, bytes: data }, { name: `${side}.avif`, bytes: await avif(sized) });
    }
    return whole ? { ...whole, files } : 'not-an-image';
  } catch {
    // Its head was that of an image, and its body is not, or ends too soon.
    return 'not-an-image';
  }
};
