import type { Purchase } from '@huitou/contract/own-review.js';
import type { Aspect, Tone, Topic } from './topics/aspect.ts';
import { aspectsOf, kinds } from './topics/kinds.ts';

/** How many reviews speak of a topic. */
export interface CountedTopic {
  readonly id: string;
  readonly reviews: number;
}

export interface TopicCounts {
  readonly ofMerchant: readonly CountedTopic[];
  /** Of other merchants of its industry; some of them will do. */
  readonly ofIndustry: readonly CountedTopic[];
  /** Names of the industry, in any language. */
  readonly industry: string;
}

/** Topics that are offered at most. */
const MOST = 12;

/** An industry that nobody has written about yet goes by its name. */
const lodging =
  /民宿|酒店|宾馆|旅馆|住宿|客栈|公寓|\b(?:hotels?|hostels?|homestays?|stays?|lodgings?|apartments?|rooms?|accommodations?|guest ?houses?)\b|فندق|فنادق|إقامة|شقق/i;

const topicsIn = ({ praise, wish }: Aspect): Topic[] => [praise, wish].filter((topic) => topic !== undefined);

const sum = (counts: ReadonlyMap<string, number>, aspects: readonly Aspect[]): number =>
  aspects.flatMap(topicsIn).reduce((all, { id }) => all + (counts.get(id) ?? 0), 0);

/** Praise and wishes by turns, as long as there are both. */
function mixed(topics: readonly Topic[]): Topic[] {
  const of = (tone: Tone): Topic[] => topics.filter((topic) => topic.tone === tone).slice(0, MOST);
  const [praise, wishes] = [of('praise'), of('wish')];
  return Array.from({ length: MOST }, (_, i) => [praise[i], wishes[i]])
    .flat()
    .filter((topic) => topic !== undefined)
    .slice(0, MOST);
}

/**
 * The topics that an author can choose by a tap: those of a parcel or those of a night, whichever the reviews of the merchant and
 * its industry speak of. What is said most often about the merchant comes first, then what is said most often in its industry, then
 * the rest, praise and wishes by turns. What only some goods can be, such as fresh, is offered where somebody has said it.
 */
export function offerTopics({ ofMerchant, ofIndustry, industry }: TopicCounts): Purchase['topics'] {
  const here = new Map(ofMerchant.map(({ id, reviews }) => [id, reviews]));
  const around = new Map(ofIndustry.map(({ id, reviews }) => [id, reviews]));
  const [parcel, night] = [kinds.parcel, kinds.night].map((kind) => sum(here, kind) + sum(around, kind)) as [
    number,
    number,
  ];
  const kind = night > parcel || (night === parcel && lodging.test(industry)) ? 'night' : 'parcel';
  const said = (id: string): boolean => here.has(id) || around.has(id);
  const fitting = aspectsOf(kind)
    .filter((aspect) => !aspect.when || topicsIn(aspect).some(({ id }) => said(id)))
    .flatMap(topicsIn);
  // A topic of equals keeps its place in the document.
  const ranked = [...new Map(fitting.map((topic) => [topic.id, topic])).values()].toSorted(
    (a, b) => (here.get(b.id) ?? 0) - (here.get(a.id) ?? 0) || (around.get(b.id) ?? 0) - (around.get(a.id) ?? 0),
  );
  return mixed(ranked).map(({ id, names, tone }) => ({ id, names: { ...names }, tone }));
}
