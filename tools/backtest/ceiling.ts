/** New customers of one merchant who came back, and who did not. */
export interface Fared {
  readonly back: number;
  readonly gone: number;
}

/** A Beta distribution of merchants' true rates, by its mean and by how many customers its parameters sum to. */
interface Rates {
  readonly mean: number;
  readonly size: number;
}

/** ln Γ(x) for x > 0 by Stirling's series (Abramowitz and Stegun 6.1.41), from far enough up to be exact to 1e-12. */
function logGamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < 12; at += 1) below += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - below;
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

function logLikelihood(merchants: readonly Fared[], { mean, size }: Rates): number {
  const [a, b] = [mean * size, (1 - mean) * size];
  const none = logBeta(a, b);
  return merchants.reduce((sum, { back, gone }) => sum + logBeta(a + back, b + gone) - none, 0);
}

/** Widths of the search in both directions, and by how much each round narrows it: 2^-24 of the first in the end. */
const ROUNDS = 24;
const STEPS = [-2, -1, 0, 1, 2] as const;

/**
 * The beta-binomial of highest likelihood (Skellam, JRSS B 10, 1948): how much merchants' true rates differ, once what
 * chance alone would do to the counts is taken off. By a grid that closes in on its best point.
 */
export function ratesOf(merchants: readonly Fared[]): Rates {
  const back = merchants.reduce((sum, one) => sum + one.back, 0);
  const all = merchants.reduce((sum, one) => sum + one.back + one.gone, 0);
  let best: Rates & { readonly likelihood: number } = { mean: back / all, size: 30, likelihood: -Infinity };
  let [around, apart] = [1, 2];
  for (let round = 0; round < ROUNDS; round++, around /= 2, apart = round % 3 === 0 ? apart : apart / 2) {
    const { mean, size } = best;
    for (const i of STEPS) {
      for (const j of STEPS) {
        const odds = (mean / (1 - mean)) * Math.exp((around * i) / 2);
        const tried = { mean: odds / (1 + odds), size: size * Math.exp(apart * j) };
        if (tried.size > 1e6) continue;
        const likelihood = logLikelihood(merchants, tried);
        if (likelihood > best.likelihood) best = { ...tried, likelihood };
      }
    }
  }
  return { mean: best.mean, size: best.size };
}

const CELLS = 40_000;
const FAR = 40;

/**
 * The AUC of someone who knows every merchant's true rate: of a customer who came back, whose merchant's rate follows
 * Beta(α + 1, β), and one who did not, Beta(α, β + 1), how often the first one's is higher. By the midpoint rule over
 * ln(p / (1 − p)), where both densities are smooth.
 */
export function ceilingOf({ mean, size }: Rates): number {
  const [a, b] = [mean * size, (1 - mean) * size];
  const [came, went] = [logBeta(a + 1, b), logBeta(a, b + 1)];
  let [below, won, all] = [0, 0, 0];
  for (let cell = 0; cell < CELLS; cell++) {
    const logit = -FAR + (2 * FAR * (cell + 0.5)) / CELLS;
    const [p, q] = [-Math.log1p(Math.exp(-logit)), -Math.log1p(Math.exp(logit))];
    const back = Math.exp((a + 1) * p + b * q - came);
    const gone = Math.exp(a * p + (b + 1) * q - went);
    won += back * (below + gone / 2);
    below += gone;
    all += back;
  }
  return won / (below * all);
}
