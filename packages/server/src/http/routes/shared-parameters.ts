import { oneOf, string } from '@huitou/contract/schema.js';

/** The merchant an address speaks of. */
export const merchantPath = {
  merchant: {
    schema: string({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9._~-]+$' }),
    description: 'Id of the merchant, as the platform reported it.',
    example: 'hetian',
  },
} as const;

/** The language of a page for people. */
export const languageQuery = {
  lang: {
    schema: oneOf('zh', 'en'),
    description: 'Language of the page; by `Accept-Language` if it is left out.',
  },
} as const;
