import { beauty } from './motifs/beauty.ts';
import { books } from './motifs/books.ts';
import { ceramics } from './motifs/ceramics.ts';
import { clothing } from './motifs/clothing.ts';
import { food } from './motifs/food.ts';
import { fruit } from './motifs/fruit.ts';
import { gadgets } from './motifs/gadgets.ts';
import { home } from './motifs/home.ts';
import { kids } from './motifs/kids.ts';
import { pets } from './motifs/pets.ts';
import { shoes } from './motifs/shoes.ts';
import { tea } from './motifs/tea.ts';
import { moved, type Motif } from './svg-shapes.ts';

/** All motifs by name. */
export const motifs: Readonly<Record<string, Motif>> = {
  ...fruit,
  ...food,
  ...tea,
  ...clothing,
  ...shoes,
  ...beauty,
  ...kids,
  ...home,
  ...ceramics,
  ...pets,
  ...books,
  ...gadgets,
};

/** Draws a motif in its `look`-th colouring, without background; undefined for an unknown name. */
export function drawMotif(name: string, look: number): string | undefined {
  const motif = Object.hasOwn(motifs, name) ? motifs[name] : undefined;
  const colours = motif?.looks[look % motif.looks.length];
  return motif && colours && motif.draw(colours);
}

/** Scales a drawing and moves its centre to `x`, `y`. */
export const placed = (inner: string, x: number, y: number, scale: number): string =>
  moved(inner, `translate(${x - 50 * scale} ${y - 50 * scale}) scale(${scale})`);
