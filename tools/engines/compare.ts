import { describeFault, type Fault } from './look.ts';
import type { Paint, Tag } from './paint.ts';
import type { View } from './read-stop.ts';

/** How far a fallback colour may be from the newest one, of 255 in each channel. */
const tolerance = 40;
/** How far a tag's size may be from the newest one: pixels, or share where that is more. */
const [pixels, share] = [8, 0.06];

const [red, green, blue] = [0, 1, 2];
const over = (colour: readonly number[], ground: number): number[] =>
  [red, green, blue].map((i) => ground + (((colour[i] ?? 0) - ground) * (colour[3] ?? 0)) / 255);

/** The largest difference in a channel, on black and on white ground, so that a lack of alpha shows on one of them. */
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...[0, 255].flatMap((ground) => over(a, ground).map((it, i) => Math.abs(it - (over(b, ground)[i] ?? 0)))));

const print = ([r, g, b, a = 0]: readonly number[]): string => (a === 0 ? 'transparent' : `rgb(${r} ${g} ${b} / ${a})`);

function paintFaults(tag: string, wanted: Paint, paint: Paint): string[] {
  const wrong = Object.entries(wanted.colours).flatMap(([name, colour]) => {
    const got = paint.colours[name] ?? [];
    return distance(colour, got) <= tolerance ? [] : [`${name} is ${print(got)}, the newest has ${print(colour)}`];
  });
  if (wanted.image && !paint.image) wrong.push('has no background image, the newest has one');
  return wrong.map((one) => `${tag}: ${wanted.where}: ${one}`);
}

function tagFaults(wanted: Tag, tag: Tag): string[] {
  const { name } = wanted;
  if (tag.state !== wanted.state) return [`${name}: is ${tag.state}, the newest is ${wanted.state}`];
  const wrong = (['width', 'height'] as const)
    .filter((side) => Math.abs(tag[side] - wanted[side]) > Math.max(pixels, wanted[side] * share))
    .map((side) => `${name}: ${side} is ${Math.round(tag[side])} px, the newest has ${Math.round(wanted[side])} px`);
  const places = Object.keys(wanted.paints);
  // Where something else stands at a place, colours say nothing about each other.
  const missing = places.filter((place) => tag.paints[place]?.where !== wanted.paints[place]?.where);
  if (missing.length > places.length / 10) wrong.push(`${name}: lacks ${missing.length} of ${places.length} elements`);
  for (const [place, paint] of Object.entries(wanted.paints)) {
    const got = tag.paints[place];
    if (got?.where === paint.where) wrong.push(...paintFaults(name, paint, got));
  }
  return wrong;
}

const key = ({ kind, text, where }: Fault): string => `${kind} ${text} ${where}`;

/** An API that fails is written to the console by the browser itself; no page can prevent that. */
const meant = /^Failed to load resource.*\(https:\/\/[\w-]+\.huitou\.test\//;

/** What is wrong with a view in an old engine, beside the same view in the newest. */
export function viewFaults(newest: View, old: View): string[] {
  const known = new Set(newest.complaints);
  const wrong = [
    ...old.errors.map((error) => `uncaught: ${error}`),
    ...old.complaints.filter((one) => !known.has(one) && !meant.test(one)).map((one) => `console: ${one}`),
  ];
  if (!newest.settled)
    wrong.push(`not even the newest comes to an end: ${newest.tags.map(({ state }) => state).join(', ')}`);
  if (old.tags.length !== newest.tags.length)
    wrong.push(`has ${old.tags.length} tags, the newest has ${newest.tags.length}`);
  wrong.push(...tagFaults(newest.page, old.page));
  newest.tags.forEach((tag, i) => wrong.push(...(old.tags[i] ? tagFaults(tag, old.tags[i]) : [])));
  const faults = new Set(newest.faults.map(key));
  wrong.push(...old.faults.filter((fault) => !faults.has(key(fault))).map(describeFault));
  return [...new Set(wrong)];
}
