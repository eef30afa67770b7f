import type { SignalCount } from '@huitou/api/ports/insights.js';
import { check } from '@huitou/contract/check.js';
import type { Signal } from '@huitou/contract/signals.js';
import { signalBatch } from '@huitou/contract/signals.js';
import type { Infer } from '@huitou/contract/schema.js';
import { dayMs } from '@huitou/reviews/day.js';
import { cast } from '../fixtures.ts';
import { answer, problem } from '../inbox/inbox-answers.ts';
import type { FixtureMerchant } from '../market/fixture.ts';
import { today } from '../market/time.ts';

/** Days of which there are counts, and every how many of them somebody broadcasts. */
const DAYS = 60;
const BETWEEN = 3;

/** Visits of a day by what its readers did: the more come back to a shop, the more of its visits end in a purchase. */
function visitsOf({ index }: FixtureMerchant, day: number, i: number): SignalCount[] {
  const { all, returning } = index.buyers;
  const visits = all / 40;
  const plain = 0.02 + 0.05 * (returning / all);
  const part = (openedReviews: boolean, bought: boolean): SignalCount => {
    const those = visits * (openedReviews ? 0.14 : 0.86);
    const rate = openedReviews ? plain * (1 + (index.score ?? 50) / 100) : plain;
    const each = those * (bought ? rate : 1 - rate);
    // Of parts of a visit a day, whole ones on some days.
    const count = Math.round(each * (i + 1)) - Math.round(each * i);
    return { day, kind: 'visit', room: '', session: '', openedReviews, bought, count };
  };
  return [part(true, true), part(true, false), part(false, true), part(false, false)];
}

/** What was asked of buyers in a broadcast. */
function sessionOf({ index, room }: FixtureMerchant, day: number, session: string): SignalCount[] {
  const invited = Math.round(Math.sqrt(index.buyers.all) * 3);
  const counts = { invited, opened: Math.round(invited * 0.31), written: Math.round(invited * 0.14) };
  return (['invited', 'opened', 'written'] as const).map((kind) => ({
    ...{ day, kind, room: room?.id ?? '', session, openedReviews: false, bought: false, count: counts[kind] },
  }));
}

/** Whose pages count nothing, although it is ranked. */
const silent: string = cast.above;

/** Counts that the pages of a merchant would have sent by the day of the fixtures; none of one that is new. */
function madeUp(merchant: FixtureMerchant): SignalCount[] {
  const { index, room } = merchant;
  if (index.level === 'collecting' || index.buyers.all === 0 || index.merchant.id === silent) return [];
  const last = Math.floor(today / dayMs) - 1;
  const days = Array.from({ length: DAYS }, (_, i) => last - i);
  const sessions = room ? days.filter((_, i) => i % BETWEEN === 0) : [];
  const latest = room?.session?.id;
  return [
    ...days.flatMap((day, i) => visitsOf(merchant, day, i)),
    ...sessions.flatMap((day, i) => sessionOf(merchant, day, (i === 0 ? latest : undefined) ?? `s-${day}`)),
  ].filter(({ count }) => count > 0);
}

/** What pages count: what they would have by the day of the fixtures, and what is sent while the mock lives. */
export class FixtureSignals {
  readonly #merchants: () => readonly FixtureMerchant[];
  readonly #sent: (SignalCount & { readonly merchant: string })[] = [];

  constructor(merchants: () => readonly FixtureMerchant[]) {
    this.#merchants = merchants;
  }

  of(merchant: FixtureMerchant): readonly SignalCount[] {
    const { id } = merchant.index.merchant;
    return [...madeUp(merchant), ...this.#sent.filter((one) => one.merchant === id)];
  }

  /**
   * Answers `POST /v1/signals`; undefined for other addresses. From whichever page: what asks a mock says no origin, or that of a
   * story.
   */
  async answer(request: Request): Promise<Response | undefined> {
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/v1/signals') return undefined;
    const body: unknown = await request.json().catch(() => undefined);
    const fault = check(signalBatch, body);
    if (fault) return problem('invalid-body', 400, `body${fault.pointer}: ${fault.reason}`);
    const known = new Set(this.#merchants().map(({ index }) => index.merchant.id));
    const { signals } = body as Infer<typeof signalBatch>;
    const counted = signals.filter(({ merchant }) => known.has(merchant));
    counted.forEach((one) => this.#add(one));
    return answer({ counted: counted.length, ignored: signals.length - counted.length });
  }

  #add({ merchant, kind, room = '', session = '', openedReviews = false, bought = false, count = 1 }: Signal): void {
    const day = Math.floor(today / dayMs);
    const flags = kind === 'visit' ? { openedReviews, bought } : { openedReviews: false, bought: false };
    this.#sent.push({ merchant, day, kind, room, session, ...flags, count });
  }
}
