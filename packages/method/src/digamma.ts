/** Below this, the asymptotic series is not exact enough: the recurrence leads up to it. */
const FAR = 12;

/** ψ(x) = d/dx ln Γ(x) for x > 0, to about 1e-15 (Abramowitz and Stegun 6.3.5 and 6.3.18). */
export function digamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < FAR; at += 1) below += 1 / at;
  const square = 1 / (at * at);
  const series =
    square *
    (1 / 12 -
      square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32_760))))));
  return Math.log(at) - 0.5 / at - series - below;
}

/** ln Γ(x) for x > 0, without ½ ln 2π, which no difference of two of them has (Abramowitz and Stegun 6.1.41). */
export function logGamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < FAR; at += 1) below += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / at;
  return (at - 0.5) * Math.log(at) - at + series - below;
}

/** ψ′(x) for x > 0 (Abramowitz and Stegun 6.4.6 and 6.4.12). */
export function trigamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < FAR; at += 1) below += 1 / (at * at);
  const square = 1 / (at * at);
  const series = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66)))));
  return (1 + 0.5 / at + series) / at + below;
}
