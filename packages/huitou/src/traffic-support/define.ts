// Generated from the folders of packages/elements/src.
import { defineTrafficSupport } from '../traffic-support.ts';

export type { TrafficSupport } from '../traffic-support.ts';

defineTrafficSupport();
