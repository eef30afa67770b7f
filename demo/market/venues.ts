import type { DataOf } from '@huitou/contract/events.js';
import { day, timestamp } from './model/clock.ts';
import type { Shop } from './model/shops.ts';
import type { Simulation } from './simulation.ts';

const zone = 'Asia/Shanghai';

/** Days before the end at which the campaign is announced, and those from its beginning and to its end. */
const campaign = { announced: 21, begun: 3, left: 10 } as const;

/**
 * Two that pay for a place in the campaign: ordinary shops from just below the middle, so that a page shows how a paid place
 * differs from one that is earned.
 */
function paying(shops: readonly Shop[]): string[] {
  const quality = ({ traits }: Shop): number =>
    Object.values(traits).reduce((sum: number, trait: number) => sum + trait, 0);
  const steady = shops.filter(({ trajectory }) => trajectory === 'steady').toSorted((a, b) => quality(a) - quality(b));
  const middle = Math.floor(steady.length / 2);
  return steady.slice(Math.max(0, middle - 2), middle).map(({ id }) => id);
}

/** Schedules what the platform says of its pages that recommend shops: two that are always there, and a campaign that is on at the end. */
export function scheduleVenues(
  simulation: Simulation,
  { start, shops }: { start: number; shops: readonly Shop[] },
): void {
  const say = (venue: DataOf<'venue'>, then: number): void =>
    simulation.schedule(then, (at) => simulation.emit('venue', zone, at, venue.id, venue));
  say(
    {
      ...{ id: 'everyday', name: '日常', names: { 'zh-CN': '日常', en: 'Every day', ar: 'كل يوم' } },
      theme: 'everyday',
    },
    start,
  );
  say(
    {
      ...{ id: 'haoxinren', name: '实在好信任' },
      names: { 'zh-CN': '实在好信任', en: 'Really good trust', ar: 'ثقة حقيقية' },
      theme: 'trust',
      ticket: { levels: ['par', 'above', 'leading'], services: ['7-day-returns'] },
    },
    start,
  );
  const { until } = simulation;
  say(
    {
      ...{ id: '616', name: '616 大促', names: { 'zh-CN': '616 大促', en: '616 campaign', ar: 'حملة 616' } },
      theme: 'campaign',
      period: {
        from: timestamp(zone, until - campaign.begun * day),
        until: timestamp(zone, until + campaign.left * day),
      },
      ticket: { levels: ['above', 'leading'], services: ['7-day-returns', 'fake-pays'] },
      paid: paying(shops),
    },
    until - campaign.announced * day,
  );
}
