/**
 * What can happen between a page and its API. Each has an address of its own, so that many fit on one page and nothing
 * that a page remembers of one reaches another.
 */
export const scenarios = [
  /** Everything answers. */
  'live',
  /** Everything answers, and things happen at the first merchant as long as somebody listens. */
  'evening',
  /** Everything answers, of another market: ten thousand merchants. */
  'ten-thousand',
  /** Nothing gets through. */
  'offline',
  /** Answers after three seconds. */
  'slow',
  /** Never answers. */
  'hanging',
  /** Answers with a problem document, status 503. */
  'failing',
  /** Answers with JSON that is not what was asked for. */
  'malformed',
  /** Answers the first time, then fails: the page is left with what it has. */
  'stale',
  /** Gives out statements that ended yesterday. */
  'expired-badge',
  /** Gives out statements for another site. */
  'wrong-site',
  /** Gives out statements with figures that were changed after signing. */
  'forged-badge',
  /** Signs its key set with a root that no page believes. */
  'foreign-root',
] as const;

export type Scenario = (typeof scenarios)[number];

/**
 * The API address under which a scenario plays. Each `name` makes one more: a page leaves an address alone that has failed
 * it often, and would not even ask there for what is to be answered once.
 */
export const apiOf = (scenario: Scenario, name = ''): string => `https://${name && `${name}.`}${scenario}.huitou.test`;

/** An address at any scenario's API; its host without the domain. */
export const anyApi = /^https:\/\/([\w.-]+)\.huitou\.test\//;

/** The scenario that an address belongs to, if any. */
export const scenarioOf = (url: string): Scenario | undefined => {
  const host = anyApi.exec(url)?.[1]?.split('.').at(-1);
  return scenarios.find((scenario) => scenario === host);
};
