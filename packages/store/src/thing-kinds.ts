/** What has an id and lies under a merchant, by the number that `things` gives it. */
export const thingKinds = {
  order: 1,
  refund: 2,
  review: 3,
  reply: 4,
  moderation: 5,
  goods: 6,
  room: 7,
  appendix: 8,
} as const;

export type ThingKind = keyof typeof thingKinds;
