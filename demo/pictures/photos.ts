import { placed, drawMotif } from './motifs.ts';
import { box, circle, light, line, moved, oval, paint, shape, svg } from './svg-shapes.ts';

const { brown, cream, sand, clay, leaf, butter, coral, teal } = paint;
const shadow = (x: number, y: number, r: number): string => oval(x, y, r, r * 0.16, '#3b2a2430');

/** Settings of buyers' photos. Each places a drawing in a corner of a home. */
const scenes: readonly ((drawn: string) => string)[] = [
  // On the table by the window, in the morning.
  (drawn) =>
    box(0, 0, 100, 64, 0, '#e9dccb') +
    box(56, 6, 36, 40, 3, '#fdf6e6') +
    line('M74 6v40M56 26h36', '#e0cfb8', 2.4) +
    box(0, 62, 100, 38, 0, '#c99a6b') +
    line('M0 74h100M0 88h100', '#b98a5c', 1.4) +
    shape('M40 100L70 62h30v38z', '#ffffff2a') +
    shadow(42, 83, 26) +
    placed(drawn, 42, 56, 0.68),
  // On a checked cloth, from above.
  (drawn) =>
    box(0, 0, 100, 100, 0, '#fbf1e6') +
    [0, 1, 2, 3, 4]
      .map((i) => box(i * 20, 0, 10, 100, 0, '#e8441f22') + box(0, i * 20, 100, 10, 0, '#e8441f22'))
      .join('') +
    circle(52, 55, 35, '#ffffffcc') +
    circle(52, 55, 30, '#bfd5cd') +
    moved(placed(drawn, 52, 54, 0.6), 'rotate(-8 52 54)'),
  // Just unpacked, still in its box.
  (drawn) =>
    box(0, 0, 100, 100, 0, '#dfe6e2') +
    shape('M14 44L2 30l26-8l14 14zM86 44l12-14l-26-8l-14 14z', '#d2a878') +
    box(14, 40, 72, 52, 2, '#b98a58') +
    shape('M18 44h64v14H18z', '#7a563655') +
    placed(drawn, 50, 48, 0.66) +
    shape('M14 62c12-6 22 4 36-1s24-3 36 2v29c0 1-1 2-2 2H16c-1 0-2-1-2-2z', '#cfa06c') +
    box(44, 66, 12, 28, 0, '#e3c39a'),
  // Held up in one hand.
  (drawn) =>
    box(0, 0, 100, 100, 0, '#d8e3ea') +
    circle(80, 20, 26, '#ffffff55') +
    box(0, 76, 100, 24, 0, '#c7d3d2') +
    shape('M34 104c2-8 1-13-5-19c-4-5-3-11 1-12c4 0 6 4 10 6h24c5-2 8-6 12-5c4 2 3 8-1 12c-5 5-7 10-6 18z', '#dfa27b') +
    placed(drawn, 51, 47, 0.64) +
    line('M35 85c2-6 6-9 12-10', '#eab48f', 7.5) +
    line('M69 80c-3-3-7-4-11-4M69 88c-3-3-7-4-11-4', '#eab48f', 6.4),
  // On the sill, beside a plant.
  (drawn) =>
    box(0, 0, 100, 78, 0, '#cfe0e4') +
    circle(24, 24, 12, '#fff3cf') +
    shape('M0 60c18-12 34-8 52-2s32 4 48-4v24H0z', '#a9c3a2') +
    box(0, 76, 100, 24, 0, cream) +
    box(0, 76, 100, 4, 0, '#e6d8c6') +
    box(78, 62, 17, 22, 3, clay) +
    shape('M86 62c-10-6-11-18-6-26c8 6 11 16 6 26zM87 62c0-12 5-19 12-20c1 10-4 18-12 20z', leaf) +
    shadow(42, 89, 26) +
    placed(drawn, 42, 62, 0.68),
  // In the evening, under the lamp, with a cup of tea.
  (drawn) =>
    box(0, 0, 100, 100, 0, '#7d5a4a') +
    shape('M50-10L-4 84h108z', '#f5d88f55') +
    oval(50, 88, 60, 20, '#a87855') +
    shadow(45, 86, 26) +
    placed(drawn, 45, 58, 0.68) +
    box(78, 68, 16, 18, 5, teal) +
    oval(86, 68, 8, 2.2, butter) +
    line('M84 62c-2-3 2-4 0-7M89 62c-2-3 2-4 0-7', '#ffffff77', 1.6) +
    light('M80 72h2v10h-2z') +
    circle(14, 82, 4, coral) +
    circle(14, 82, 1.4, sand) +
    line('M14 86v4', brown, 1.4),
];

/** Number of settings. */
export const photoScenes = scenes.length;

/** A buyer's photo of goods. */
export function photo(motif: string, look: number, scene: number): string | undefined {
  const drawn = drawMotif(motif, look);
  return drawn && svg(scenes[scene % scenes.length]?.(drawn) ?? '');
}
