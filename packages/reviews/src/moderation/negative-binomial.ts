/**
 * P(X ≥ count) of a negative binomial of mean `mean` and size `size` (its variance is mean + mean²/size): exact, term by
 * term from the recurrence p(x + 1) = p(x) (x + size) / (x + 1) · mean / (mean + size), the first one by logarithms, so
 * that tails far below 1e-16 keep their digits.
 */
export function upperTail(count: number, mean: number, size: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  const success = mean / (mean + size);
  let log = -size * Math.log1p(mean / size);
  let [below, term] = [0, Math.exp(log)];
  for (let x = 0; x < count; x++) {
    below += term;
    log += Math.log(((x + size) / (x + 1)) * success);
    term = Math.exp(log);
  }
  // Under the mean most of the sum lies above; there the difference is as good.
  if (count <= mean) return 1 - below;
  let tail = 0;
  for (let x = count; term > tail * 1e-17; x++) {
    tail += term;
    term *= ((x + size) / (x + 1)) * success;
  }
  return tail;
}
