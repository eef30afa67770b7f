import type { Operation } from './operation.ts';
import { badgePictureOperations } from './routes/badge-picture.ts';
import { badgeOperations } from './routes/badges.ts';
import { eventOperations } from './routes/events.ts';
import { healthOperations } from './routes/health.ts';
import { indexOperations } from './routes/index.ts';
import { methodOperations } from './routes/method.ts';
import { openApiOperation } from './routes/openapi.ts';
import { proofOperations } from './routes/proof.ts';
import { reviewOperations } from './routes/reviews.ts';
import { siteOperations } from './routes/site.ts';

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
