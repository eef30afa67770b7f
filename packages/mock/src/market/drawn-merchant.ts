import type { Level } from '@huitou/contract/index-snapshot.js';
import { cameBackAt } from './evidence.ts';
import type { FixtureMerchant } from './fixture.ts';
import { hostDetails } from './host-details.ts';
import { indexOf } from './index-of.ts';
import type { IndustryId } from './industries.ts';
import { portrait } from './pictures.ts';

const grounds = ['#f0764f', '#12a08a', '#6f5cf0', '#e0a11b', '#3f6f8f', '#b0577a', '#5f9d7a', '#7d6a58'];

const levelAt = (percentile: number, by: number, buyers: number): Level => {
  if (buyers < 30) return 'collecting';
  if (percentile - by > 80 && buyers >= 100) return 'leading';
  return percentile - by > 50 ? 'above' : percentile + by < 50 ? 'below' : 'par';
};

export interface Drawn {
  readonly id: string;
  readonly industry: IndustryId;
  /** The name that it goes by, and the one in the other language. */
  readonly names: readonly [string, string];
  /** Among the shops of its kind: decides what else it has. */
  readonly place: number;
  /** Numbers from 0 to 1 that its figures are drawn with. */
  readonly next: () => number;
}

/** A merchant like many, with figures that fit each other, a host's words and what it sells. Its past is left out. */
export function drawnMerchant({ id, industry, names: [name, other], place, next }: Drawn): FixtureMerchant {
  const buyers = Math.round(12 + next() ** 2 * 4_000);
  const percentile = Math.round(next() ** 0.6 * 970 + 15) / 10;
  const level = levelAt(percentile, 130 / Math.sqrt(buyers + 12), buyers);
  const leaf = (): number => Math.round(Math.min(99, Math.max(2, percentile + (next() - 0.5) * 44)) * 10) / 10;
  const leaves = [leaf(), leaf(), leaf(), leaf()] as const;
  // Away from the peers' share, so that the share is on the same side of it as the score.
  const toward = leaves[3] < 50 ? Math.floor : Math.ceil;
  const isEnglish = /^[A-Z]/.test(name);
  const index = indexOf({
    id,
    name,
    names: { [isEnglish ? 'zh-CN' : 'en']: other },
    industry,
    avatar: portrait([...name][0] ?? '', grounds[(place * 3 + name.length) % grounds.length] ?? '#f0764f'),
    leaves,
    percentile: level === 'collecting' ? null : percentile,
    level,
    buyers,
    returning: toward(buyers * cameBackAt(industry, leaves[3], 1 + 0.2 * next())),
  });
  return {
    index,
    sites: [],
    history: [],
    firstTime: Math.round(buyers / 20),
    ...hostDetails({ id, industry, place, level, names: isEnglish ? [other, name] : [name, other] }),
  };
}
