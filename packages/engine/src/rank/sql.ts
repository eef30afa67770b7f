import { gridSteps } from '@huitou/method/grid.js';
import { sql, type RawBuilder } from 'kysely';

/** A piece of the ranking, in the subset of SQL that SQLite (from 3.35) and PostgreSQL (from 12) both run. */
export type Sql = RawBuilder<unknown>;

/** A figure of the method as a parameter; parameters have no type of their own, so it is cast where it enters. */
export const real = (x: number): Sql => sql`cast(${x} as double precision)`;

/** A whole number of ours (never of a sender's) written into the text. */
export const whole = (x: number): Sql => sql.lit(x);

/** `onGrid` of the reference, as a whole number of steps: the same for equal figures, and quick to compare. */
export const steps = (x: Sql): Sql => sql`cast(floor((${x}) * ${whole(gridSteps)} + 0.5) as bigint)`;

/** What a number of steps stands for. */
export const ofSteps = (x: Sql): Sql => sql`((${x}) / ${real(gridSteps)})`;

/** A circle is a group's number and a measure's place in one; this place is the index itself. */
export const WHOLE = 999;
export const peerGroup = (no: Sql, place: Sql): Sql => sql`${no} * 1000 + ${place}`;
/** What `peerGroup` was made of. */
export const groupOf = (number: number): readonly [no: number, place: number] => [
  Math.floor(number / 1000),
  number % 1000,
];
