// One made-up merchant from all sides: what the OpenAPI document shows, and what tests begin from.
export * from './sample-index.ts';
export * from './sample-merchant.ts';
export * from './sample-reviews.ts';
export * from './sample-venue.ts';
export * from './sample-author.ts';
export * from './sample-back-office.ts';
export * from './sample-log.ts';
export * from './sample-insights.ts';
export * from './sample-track-record.ts';
