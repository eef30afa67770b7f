import { number } from '../messages/format.ts';

/** How long something took, in the largest unit of which it is at least two; a minute at the least. */
export function duration(lang: string, minutes: number): string {
  const [unit, length] = minutes < 120 ? ['minute', 1] : minutes < 2880 ? ['hour', 60] : ['day', 1440];
  return number(lang, Math.max(1, minutes / length), { style: 'unit', unit, unitDisplay: 'long' });
}
