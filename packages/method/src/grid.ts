const STEPS = 2 ** 30;

/**
 * The nearest multiple of 2^-30. Figures that are compared for rank are laid on this grid first, so that two that are
 * equal on paper are equal in every engine, whatever order it adds in. A power of two, because then the halves between
 * grid points are not figures that small counts produce; `floor` because every engine has the same one.
 */
export const onGrid = (x: number): number => Math.floor(x * STEPS + 0.5) / STEPS;

/** `onGrid` as SQL writes it: the number of steps in 1. */
export const gridSteps = STEPS;
