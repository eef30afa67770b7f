import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import { control } from './show-form.ts';

/** A picture file of that size, all of it transparent. */
export async function pictureOf(width: number, height: number, type = 'image/png'): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  return new File([blob ?? ''], 'picture', { type });
}

export const holding = (files: readonly File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

/** Chooses files as a buyer does in the browser's own window. */
export function choosePictures(form: RepeatBuyerReviewForm, files: readonly File[]): void {
  const input = control<HTMLInputElement>(form, '[type=file]');
  input.files = holding(files).files;
  input.dispatchEvent(new Event('change'));
}
