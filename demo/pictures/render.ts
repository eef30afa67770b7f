import { goodsPicture } from './goods.ts';
import { personPicture } from './people.ts';
import { photo } from './photos.ts';
import { shopPicture } from './shops.ts';

type Renderer = (name: readonly string[]) => string | undefined;

const kinds: readonly (readonly [pattern: RegExp, render: Renderer])[] = [
  [/^\/pictures\/goods\/([a-z]+)-(\d{1,4})\.svg$/, ([motif = '', look]) => goodsPicture(motif, Number(look))],
  [
    /^\/pictures\/photos\/([a-z]+)-(\d{1,4})-(\d{1,4})\.svg$/,
    ([motif = '', look, scene]) => photo(motif, Number(look), Number(scene)),
  ],
  [/^\/pictures\/shops\/([A-Za-z0-9._~-]{1,64})\.svg$/, ([id = '']) => shopPicture(id)],
  [/^\/pictures\/people\/(\d{1,6})\.svg$/, ([number = '']) => personPicture(number)],
];

/**
 * The SVG source of a demo picture, under 3 KB and the same for the same path; undefined for an unknown path.
 * Paths: `/pictures/goods/<motif>-<look>.svg`, `/pictures/photos/<motif>-<look>-<scene>.svg`,
 * `/pictures/shops/<merchant>.svg`, `/pictures/people/<number>.svg`.
 */
export function render(path: string): string | undefined {
  for (const [pattern, draw] of kinds) {
    const found = pattern.exec(path);
    if (found) return draw(found.slice(1));
  }
  return undefined;
}
