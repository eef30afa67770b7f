import type { Rule } from '../rule.ts';
import { chinaEcommerce } from './china-ecommerce.ts';
import { chinaLive } from './china-live.ts';
import { euOmnibus } from './eu-omnibus.ts';
import { euRanking } from './eu-ranking.ts';
import { ftc465 } from './ftc-465.ts';
import { iso20488 } from './iso-20488.ts';
import { minimumLine } from './minimum-line.ts';
import { structuredData } from './structured-data.ts';
import { ukDmcc } from './uk-dmcc.ts';

/** Every rule, in the order of a report. */
export const allRules: readonly Rule[] = [
  ...minimumLine,
  ...euOmnibus,
  ...euRanking,
  ...ftc465,
  ...ukDmcc,
  ...iso20488,
  ...chinaEcommerce,
  ...chinaLive,
  ...structuredData,
];
