import type { ReviewPage } from '@huitou/contract/review.js';

/** Writes the picture at an address of the API, which ends with `.svg` before its query; does nothing where there is none. */
export type Draw = (address: string) => Promise<void>;

const languages = ['zh', 'en', 'ar'] as const;
const themes = ['light', 'dark'] as const;

/** The looks that a picture is drawn in: each language on each ground. */
const looks = languages.flatMap((lang) => themes.map((theme) => ({ lang, theme })));

/** Where a picture lies in a folder: its query, by the names in their order, is the last part of its name, as it is of reads. */
export function pictureFile(address: string): string {
  const [path = '', query] = address.slice(1).split('?', 2);
  if (query === undefined) return path;
  const search = new URLSearchParams(query);
  search.sort();
  return `${path.replace(/\.svg$/, '')}/${String(search)}.svg`;
}

/** Draws what there is of a merchant: the badge that links to its proof, badge and index in every look, and the newest stories. */
export async function drawMerchant(draw: Draw, merchant: string, newest: ReviewPage | undefined): Promise<void> {
  for (const lang of ['', ...languages.slice(1)]) await draw(`/v1/badges/${merchant}.svg${lang && `?lang=${lang}`}`);
  for (const tag of ['trust-badge', 'returning-customer-index'])
    for (const look of looks) await draw(`/v1/render/${tag}.svg?${new URLSearchParams({ merchant, ...look })}`);
  for (const { id, text } of newest?.reviews ?? []) {
    if (!text) continue;
    // A card is sent on, to where nobody knows the ground.
    for (const lang of languages) {
      const asked = new URLSearchParams({ merchant, review: id, lang, theme: 'light' });
      await draw(`/v1/render/repeat-buyer-reviews.svg?${asked}`);
    }
  }
}
