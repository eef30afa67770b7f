import { id } from '@huitou/contract/id.js';
import { sampleSubmission } from '@huitou/contract/samples.js';
import { list, string } from '@huitou/contract/schema.js';

/** The merchant an address speaks of. */
export const merchantPath = {
  merchant: {
    schema: id,
    description: 'Id of the merchant, as the platform reported it.',
    example: 'hetian',
  },
} as const;

/** Several merchants at once. */
export const merchantsQuery = {
  merchants: {
    // What cannot be an id is unknown like any other: it must not take ninety-nine good ones with it.
    schema: list(string({ minLength: 1, maxLength: 2048 }), { minItems: 1, maxItems: 100 }),
    description: 'Ids of 1 to 100 merchants, sorted, joined by commas; what cannot be an id is answered as unknown.',
    required: true,
    example: ['hetian', 'nanshan'],
  },
} as const;

/** The review an address speaks of. */
export const reviewPath = {
  review: { schema: id, description: 'The id of the review.', example: sampleSubmission.review },
} as const;

/** The live room an address speaks of. */
export const roomPath = {
  room: {
    schema: id,
    description: 'Id of the live room, as the platform reported it.',
    example: 'hetian-room',
  },
} as const;

/** The language of what people read. */
export const languageQuery = {
  lang: {
    schema: string({ maxLength: 64, pattern: '^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$' }),
    description:
      'Language of the page as a BCP 47 tag, of which the primary subtag decides: `zh`, `en` or `ar`. Left out or any other: by `Accept-Language`, else English. A page never fails for a parameter that it does not know.',
    example: 'zh-CN',
  },
} as const;
