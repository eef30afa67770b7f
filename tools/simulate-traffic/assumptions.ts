import type { Settings } from './compare.ts';

const words = new Intl.NumberFormat('en');

/** What was assumed, in plain sentences: to be read before the figures. */
export const assumptionsOf = ({ seeds, firstSeed, days, shops }: Settings): readonly string[] => [
  `The market is the demo market, our own model: about ${words.format(shops)} shops in 12 industries, drawn anew for each of ${seeds} seeds from ${firstSeed} on.`,
  'How an order goes, and whether its buyer comes back, depends on the hidden traits of the shop on that day and on the buyer; no rule sees them.',
  'Every industry gets a fixed number of new buyers a day, half a buyer a shop, twice as many in a campaign of ten days in the middle. A rule only decides whom they meet: shops of their industry, in proportion to their shares. Whoever meets a shop buys there.',
  `For 90 days every rule shares out equally, so all begin from the same past; then ${days} days are measured. Late buyers have little time to come back, under every rule alike.`,
  'Shops can serve whoever comes, and do not change what they do because of the rule. Nobody cheats.',
  'One order in ten is reviewed. About one shop in fourteen opens 75 to 130 days before the end.',
  'trust: the traffic rule v1, with the index that the method’s reference works out weekly of what had happened by then.',
  'equal: every open shop alike. volume: by the orders of the last 30 days, and 1.',
  'stars: by the shop’s place in its industry by mean stars, drawn to the mean of all by 5 stars.',
  'discount: by exp(3 · depth), the depth drawn for each shop and month between 0 and 0.5; it changes nothing else.',
  'back of 1,000: new buyers who bought again on another day, without orders given back whole. new shops’ chance: late shops with 30 buyers at the end. to worst fifth: new visitors sent to the fifth of an industry’s shops that would satisfy the same buyers least.',
];
