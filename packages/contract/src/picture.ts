import { id } from './id.ts';
import { integer, object, string, type Infer } from './schema.ts';
import { link } from './texts.ts';

/** Longest sides, in pixels, in which a picture is kept: for lists, and for reading. */
export const pictureSides = [480, 1600] as const;
/** Forms in which it is kept: small where a browser knows it, and one that all know. */
export const pictureForms = ['avif', 'jpg'] as const;

/** Names a picture by its content: SHA-256 of what is stored of it, base64url. */
export const pictureId = string({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** The file of a picture in one size and form. */
export const pictureFile = string({
  pattern: `^[A-Za-z0-9_-]{43}-(${pictureSides.join('|')})\\.(${pictureForms.join('|')})$`,
});

/** Where a file of a picture is, relative to the API. */
export const pictureAddress = (merchant: string, picture: string, side: number, form: string): string =>
  `/v1/pictures/${merchant}/${picture}-${side}.${form}`;

const ownAddress = /^(\/v1\/pictures\/[^/]+\/[A-Za-z0-9_-]{43})-1600\.jpg$/;
const types = { avif: 'image/avif', jpg: 'image/jpeg' } as const;

/** One form of a picture in one size. */
interface Variant {
  readonly src: string;
  readonly type: string;
  /** Pixels on its longer side at most. */
  readonly width: number;
}

/** All files of a picture that this API keeps, the smallest first; none for a picture that lies elsewhere. */
export function variantsOf(src: string): Variant[] {
  const stem = ownAddress.exec(src)?.[1];
  if (stem === undefined) return [];
  return pictureSides.flatMap((width) =>
    pictureForms.map((form) => ({ src: `${stem}-${width}.${form}`, type: types[form], width })),
  );
}

/** A picture that was taken in. Width and height, in pixels, are those of the largest file. */
export const keptPicture = object({
  picture: pictureId,
  merchant: id,
  width: integer({ minimum: 1, maximum: 20_000 }),
  height: integer({ minimum: 1, maximum: 20_000 }),
  src: link,
});
export type KeptPicture = Infer<typeof keptPicture>;
