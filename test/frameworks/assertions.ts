import type { Assertion } from './assertion.ts';
import { whatIsGiven } from './what-is-given.ts';
import { whatIsHeard } from './what-is-heard.ts';
import { whatStandsInIt } from './what-stands-in-it.ts';
import { whenItComes } from './when-it-comes.ts';

/** What has to hold in every framework alike. */
export const assertions: readonly Assertion[] = [...whatIsGiven, ...whatIsHeard, ...whatStandsInIt, ...whenItComes];
