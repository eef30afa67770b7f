import { register } from '../core/register.ts';
import { TrafficSupport } from './traffic-support.ts';

register('traffic-support', TrafficSupport);
