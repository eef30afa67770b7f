import { number } from '../messages/format.ts';

/** Hours as they are said: in days from two on, rounded up as they are. */
export const duration = (lang: string, hours: number): string => {
  const [unit, count] = hours < 48 ? ['hour', hours] : ['day', Math.ceil(hours / 24)];
  return number(lang, count, { style: 'unit', unit, unitDisplay: 'long' });
};
