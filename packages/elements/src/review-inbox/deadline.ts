import { number } from '../messages/format.ts';

const hourMs = 3_600_000;

/** How long an answer still counts as one in time, in the largest unit that it fills; undefined once that is over. */
export function timeLeft(
  lang: string,
  answerBy: string,
  now = Date.now(),
): { text: string; soon: boolean } | undefined {
  const left = Date.parse(answerBy) - now;
  if (!(left > 0)) return undefined;
  const [unit, count] = left < hourMs ? ['minute', Math.ceil(left / 60_000)] : ['hour', Math.round(left / hourMs)];
  return { text: number(lang, count, { style: 'unit', unit, unitDisplay: 'narrow' }), soon: left < 4 * hourMs };
}
