import type { Operation } from '../operation/operation.ts';
import { badgePictureOperations } from './badge-pictures.ts';
import { badgeOperations } from './badges.ts';
import { eventOperations } from './events.ts';
import { healthOperations } from './health.ts';
import { indexOperations } from './indexes.ts';
import { methodOperations } from './methods.ts';
import { openApiOperation } from './openapi.ts';
import { proofOperations } from './proofs.ts';
import { reviewOperations } from './reviews.ts';
import { siteOperations } from './sites.ts';

/** Everything the API can be asked, in the order of the OpenAPI document. */
export const operations: readonly Operation[] = [
  ...indexOperations,
  ...reviewOperations,
  // The path with the ending first: a router takes the first that fits.
  ...badgePictureOperations,
  ...badgeOperations,
  ...proofOperations,
  ...siteOperations,
  ...methodOperations,
  ...eventOperations,
  ...healthOperations,
  openApiOperation(() => operations),
];
