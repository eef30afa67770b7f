import { backgroundFor } from './background.ts';
import { placed, drawMotif } from './motifs.ts';
import { box, circle, oval, svg } from './svg-shapes.ts';

/** A product picture: coloured paper, a darker disc, a soft shadow. */
export function goodsPicture(motif: string, look: number): string | undefined {
  const drawn = drawMotif(motif, look);
  if (drawn === undefined) return undefined;
  const { paper, round } = backgroundFor(motif, look);
  return svg(
    box(0, 0, 100, 100, 0, paper) +
      circle(50, 50, 42, round) +
      oval(50, 85, 30, 4.5, '#3b2a242b') +
      placed(drawn, 50, 51, 0.86),
  );
}
