import type { LiveEvents } from '@huitou/api/ports/live-events.js';
import type { Insights } from '@huitou/api/ports/insights.js';
import type { Market } from '@huitou/api/ports/market.js';
import { createEvening } from './evening.ts';
import { createFixtureLive } from './fixture-live.ts';
import { FixtureMarket } from './fixture-market.ts';
import { FixtureReader } from './fixture-reader.ts';
import { fixtures } from './fixtures.ts';
import { FixtureInsights } from './insights/fixture-insights.ts';
import { FixtureSignals } from './insights/fixture-signals.ts';
import { tenThousand } from './market/ten-thousand.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario's application reads from. */
export interface Sources {
  readonly reader: FixtureReader;
  readonly live: LiveEvents;
  readonly market: Market;
  readonly insights: Insights;
  /** What pages count. */
  readonly signals: FixtureSignals;
}

/** What a merchant is told of itself over a reader. */
function insightsOf(reader: FixtureReader): Pick<Sources, 'insights' | 'signals'> {
  const signals = new FixtureSignals(reader.published);
  return { insights: new FixtureInsights(reader, signals), signals };
}

/** The market that a scenario plays in; `given` where it has none of its own. */
export function marketOf(scenario: Scenario, given: FixtureReader): Sources {
  if (scenario === 'evening') {
    const evening = createEvening(fixtures());
    return { ...evening, market: new FixtureMarket(evening.reader), ...insightsOf(evening.reader) };
  }
  const reader = scenario === 'ten-thousand' ? new FixtureReader(tenThousand()) : given;
  return { reader, live: createFixtureLive(reader), market: new FixtureMarket(reader), ...insightsOf(reader) };
}
