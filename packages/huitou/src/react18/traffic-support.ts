// Generated from packages/elements/custom-elements.json.
import { TrafficSupport as Element } from '@huitou/elements/traffic-support/traffic-support.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows a merchant what it gets of recommended traffic, from which pools and why, and what the next step would bring. */
export const TrafficSupport: Wrapper<'traffic-support'> = wrap('traffic-support', 'TrafficSupport', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
});
