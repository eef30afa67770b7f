import type { PictureBytes, PictureFault } from '@huitou/api/ports/pictures.js';

/** A picture as it is kept: its files by the part of their names that follows the id. */
interface EncodedPicture {
  /** SHA-256 of the largest file that all browsers know, base64url. */
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Makes a picture anew from bytes that anybody may have sent. */
export type EncodePicture = (bytes: Uint8Array) => Promise<EncodedPicture | PictureFault>;

/** Where files of pictures lie: a folder, or an object store behind the same three words. Names are those of `pictureFile`. */
export interface MediaStore {
  /** Keeps a file durably. Again with the same name is the same. */
  put(merchant: string, name: string, bytes: Uint8Array): Promise<void>;
  get(merchant: string, name: string): Promise<PictureBytes | undefined>;
  /** Removes a file; one that is not there is no fault. */
  delete(merchant: string, name: string): Promise<void>;
}

/** What pictures are taken with. */
export interface Media {
  readonly store: MediaStore;
  readonly encode: EncodePicture;
}
