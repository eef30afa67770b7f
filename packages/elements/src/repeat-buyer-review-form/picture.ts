import type { StoredPicture } from '@huitou/client/outbox/entry.js';
import type { Picture } from './form-draft.ts';

/** Pixels of the longer side of what is sent, and of what is shown of it. */
const longest = 1600;
const thumb = 128;

function draw(bitmap: ImageBitmap, most: number): HTMLCanvasElement {
  const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    // JPEG has no transparency, and would make it black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

const encode = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** Stored pictures with what shows them, without those that this browser cannot draw. */
export async function showPictures(stored: readonly StoredPicture[]): Promise<readonly Picture[]> {
  const shown: Picture[] = [];
  for (const one of stored)
    try {
      const bitmap = await createImageBitmap(new Blob([one.bytes], { type: one.type }));
      shown.push({ ...one, canvas: draw(bitmap, thumb) });
    } catch {
      // The others are shown.
    }
  return shown;
}

/**
 * Draws a picture anew, at most 1,600 px long, as WebP or JPEG: only its pixels are left, and nothing of where, when and
 * with what it was taken. Rejects for what the browser cannot read as a picture.
 */
export async function shrinkPicture(file: Blob): Promise<Picture> {
  // Turned as its camera says, which is the default everywhere; asked for by name, Chromium 107 would reject it.
  const bitmap = await createImageBitmap(file);
  const canvas = draw(bitmap, longest);
  const small = draw(bitmap, thumb);
  bitmap.close();
  // An engine that writes no WebP gives PNG.
  const webp = await encode(canvas, 'image/webp', 0.82);
  const blob = webp?.type === 'image/webp' ? webp : await encode(canvas, 'image/jpeg', 0.85);
  if (!blob) throw new Error('picture: could not be encoded');
  return { bytes: await blob.arrayBuffer(), type: blob.type, canvas: small };
}
