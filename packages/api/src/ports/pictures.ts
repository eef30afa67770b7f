import type { KeptPicture } from '@huitou/contract/picture.js';
import type { Author, Refused } from './submissions.ts';

/** Why bytes are no picture that is taken. */
export type PictureFault = 'not-an-image' | 'too-many-pixels' | 'moving' | 'too-many' | 'busy';

/** A file as it is given out. */
export interface PictureBytes {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pictures of what customers write. */
export interface Pictures {
  /** Decodes what was sent, makes it anew without anything but its pixels, and keeps it for one review. */
  keep(author: Author, bytes: Uint8Array<ArrayBuffer>): Promise<KeptPicture | PictureFault | Refused>;
  /** @param file as `pictureFile` of the contract. */
  find(merchant: string, file: string): Promise<PictureBytes | undefined>;
  /** Why it takes nothing just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
