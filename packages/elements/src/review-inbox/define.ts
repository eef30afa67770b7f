import { register } from '../core/register.ts';
import { ReviewInbox } from './review-inbox.ts';

register('review-inbox', ReviewInbox);
