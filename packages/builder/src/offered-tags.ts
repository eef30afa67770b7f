/** A tag that the page offers. */
export interface OfferedTag {
  readonly name: string;
  /** The attribute that says whose figures it shows. */
  readonly subject: 'merchant' | 'venue';
  /** Forms that `variant` forces. */
  readonly variants: readonly string[];
  /** Whether it is also at `/frame/NAME`. */
  readonly framed: boolean;
  /** Whether it is also a picture, at `/v1/render/NAME.svg`. */
  readonly drawn: boolean;
}

const tag = (name: string, variants: readonly string[], more: Partial<OfferedTag> = {}): OfferedTag => ({
  ...{ name, variants, subject: 'merchant', framed: false, drawn: false },
  ...more,
});

/** Tags that show public figures. */
export const offeredTags: readonly OfferedTag[] = [
  tag('returning-customer-index', ['compact', 'card', 'full'], { framed: true, drawn: true }),
  tag('repeat-buyer-reviews', ['compact', 'card', 'full'], { framed: true }),
  tag('trust-badge', ['seal', 'strip', 'mark'], { framed: true, drawn: true }),
  tag('live-review-ticker', ['card', 'broadcast'], { framed: true }),
  tag('trust-venue', [], { subject: 'venue' }),
  tag('traffic-support', []),
];

/** Tags that are left out: a page has to get a token for them from its own server, which no copied line can do. */
export const tokenTags: readonly string[] = ['merchant-insights', 'repeat-buyer-review-form', 'review-inbox'];

const [first] = offeredTags as readonly [OfferedTag, ...OfferedTag[]];

/** The offered tag of that name; the first of them for any other name. */
export const tagOf = (name: string): OfferedTag => offeredTags.find((one) => one.name === name) ?? first;
