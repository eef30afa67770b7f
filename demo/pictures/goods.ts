import { groundFor } from './ground.ts';
import { placed, thing } from './motifs.ts';
import { box, circle, oval, svg } from './pen.ts';

/** Goods as a shop shows them: on coloured paper, in front of a deeper round, with a soft shadow. */
export function goodsPicture(motif: string, look: number): string | undefined {
  const drawn = thing(motif, look);
  if (drawn === undefined) return undefined;
  const { paper, round } = groundFor(motif, look);
  return svg(
    box(0, 0, 100, 100, 0, paper) +
      circle(50, 50, 42, round) +
      oval(50, 85, 30, 4.5, '#3b2a242b') +
      placed(drawn, 50, 51, 0.86),
  );
}
