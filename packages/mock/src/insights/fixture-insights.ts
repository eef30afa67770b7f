import type { DayPoint, Insights, VisitCount } from '@huitou/api/ports/insights.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { dayMs } from '@huitou/reviews/day.js';
import type { FixtureReader } from '../fixture-reader.ts';
import { evidenceOf } from '../market/evidence.ts';
import type { FixtureMerchant } from '../market/fixture.ts';
import type { IndustryId } from '../market/industries.ts';
import type { FixtureSignals } from './fixture-signals.ts';
import { shownReviews, type ShownReview } from './shown-reviews.ts';

/** Days that a point may lie from the day that is asked for. */
const TOLERANCE = 7;
/** Stars of an industry in the mean, and how far those of one shop's buyers lie from each other. */
const STARS = { mean: 4.45, variance: 0.8 };

/** Percentiles of measures that would have given the scores of a day. */
function measuresOf({ merchant, buyers }: IndexSnapshot, dimensions: DayPoint['dimensions']) {
  const values = Object.entries(dimensions).flatMap(([id, score]) =>
    evidenceOf({ id, score, n: 0 }, merchant.industry.id as IndustryId, buyers.returning / Math.max(1, buyers.all)),
  );
  return Object.fromEntries(values.flatMap(({ id, percentile }) => (percentile === null ? [] : [[id, percentile]])));
}

function counted<T extends string | number>(names: readonly T[]): readonly (readonly [T, number])[] {
  return [...Map.groupBy(names, (name) => name)].map(([name, those]) => [name, those.length] as const);
}

/** What insights are made from, over the fixtures of a reader. */
export class FixtureInsights implements Insights {
  readonly #reader: FixtureReader;
  readonly #signals: FixtureSignals;
  #version = 1;

  constructor(reader: FixtureReader, signals: FixtureSignals) {
    this.#reader = reader;
    this.#signals = signals;
    reader.onChange((kind) => void (kind === 'index' && this.#version++));
  }

  version = (): number => this.#version;

  snapshots = async (merchants: readonly string[]) => this.#those(merchants).map(({ index }) => index);

  async moments() {
    const { mean, variance } = STARS;
    const stars = this.#reader.method.dimensions.flatMap(({ measures }) =>
      measures.filter(({ kind }) => kind === 'stars'),
    );
    // The method takes what merchants differ by off the variance about the mean of all; here it is put back.
    return stars.map(({ id, prior }) => ({ measure: id, s: mean, n: 1, q: mean ** 2 + variance * (1 + 1 / prior) }));
  }

  async dayNear(merchant: string, day: number): Promise<DayPoint | null> {
    const [known] = this.#those([merchant]);
    const far = (point: { readonly day: string }): number => Math.abs(Date.parse(point.day) / dayMs - day);
    const near = known?.history
      .filter((point) => far(point) <= TOLERANCE)
      .toSorted((a, b) => far(a) - far(b) || (a.day < b.day ? -1 : 1))[0];
    return known && near ? { ...near, measures: measuresOf(known.index, near.dimensions) } : null;
  }

  async reviewDays(merchants: readonly string[], since: number) {
    return counted(this.#reviews(merchants, since).map(({ day }) => day)).map(([day, reviews]) => ({ day, reviews }));
  }

  async topics(merchants: readonly string[], since: number) {
    return counted(this.#reviews(merchants, since).flatMap(({ topics }) => topics)).map(([topic, reviews]) => ({
      ...{ topic, reviews },
    }));
  }

  texts: Insights['texts'] = async (merchants, since, most) => this.#reviews(merchants, since).slice(0, most);

  async naming(merchant: string, topics: readonly string[], reviews: readonly string[]) {
    return this.#reviews([merchant], 0)
      .filter(({ review }) => reviews.includes(review))
      .flatMap((one) => one.topics.filter((id) => topics.includes(id)).map((topic) => ({ topic, review: one.review })));
  }

  caps = async (): Promise<[]> => [];

  signals: Insights['signals'] = async (merchant, since) =>
    this.#those([merchant])
      .flatMap((one) => this.#signals.of(one))
      .filter(({ day }) => day >= since);

  visits: Insights['visits'] = async (merchants, since) =>
    this.#those(merchants).flatMap((one): VisitCount[] => {
      const visits = this.#signals.of(one).filter(({ kind, day }) => kind === 'visit' && day >= since);
      const sum = (those: typeof visits): number => those.reduce((all, { count }) => all + count, 0);
      const bought = sum(visits.filter((visit) => visit.bought));
      return visits.length > 0 ? [{ merchant: one.index.merchant.id, visits: sum(visits), bought }] : [];
    });

  async sessions(merchant: string): Promise<ReadonlyMap<string, string>> {
    const [session] = this.#those([merchant]).map(({ room }) => room?.session);
    return new Map(session?.name ? [[session.id, session.name]] : []);
  }

  #those(merchants: readonly string[]): readonly FixtureMerchant[] {
    const wanted = new Set(merchants);
    return this.#reader.published().filter(({ index }) => wanted.has(index.merchant.id));
  }

  #reviews(merchants: readonly string[], since: number): readonly ShownReview[] {
    return this.#those(merchants)
      .flatMap(shownReviews)
      .filter(({ day }) => day >= since)
      .toSorted((a, b) => b.writtenAt - a.writtenAt || (a.review < b.review ? 1 : -1));
  }
}
