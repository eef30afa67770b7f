import { AssertionError } from 'node:assert';

/** Asserts that two values are the same, numbers to `tolerance`; says where they differ. */
export function closeTo(actual: unknown, expected: unknown, tolerance: number, at = ''): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    if (Math.abs(actual - expected) <= tolerance) return;
  } else if (actual !== null && expected !== null && typeof actual === 'object' && typeof expected === 'object') {
    const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    for (const name of names) {
      closeTo(actual[name as keyof typeof actual], expected[name as keyof typeof expected], tolerance, `${at}/${name}`);
    }
    return;
  } else if (Object.is(actual, expected)) return;
  throw new AssertionError({ message: `${at || '/'}: ${String(actual)} is not ${String(expected)}`, actual, expected });
}
