import { operation } from '../operation/operation.ts';
import { badgePicture } from '../pages/badge-picture.ts';
import { languageOf } from '../pages/language.ts';
import { words } from '../pages/words.ts';
import { issuedFor, issuerOf, signed } from './badges.ts';
import { languageQuery, merchantPath } from '../operation/shared-parameters.ts';

const readBadgePicture = operation({
  id: 'readBadgePicture',
  method: 'get',
  at: '/v1/badges/{merchant}.svg',
  summary: 'The badge as a picture that links to the proof page',
  description: 'For pages that take no script. A picture proves nothing, and this one says so.',
  path: merchantPath,
  query: {
    lang: {
      ...languageQuery.lang,
      description:
        'Language of its words as a BCP 47 tag, of which the primary subtag decides: `zh`, `en` or `ar`; English for any other.',
      fallback: 'zh',
    },
  },
  brings: { 'image/svg+xml': null },
  problems: ['bad-parameter', 'unknown-merchant', 'no-badge', 'no-issuer'],
  async answer(services, asked) {
    const { statement, claims } = await issuedFor(services, asked.path.merchant);
    const { origin } = issuerOf(services);
    // Caches keep it for everyone, so it cannot go by what one browser asks for; and one picture a language, however it is named.
    const language = languageOf(asked.query.lang ?? 'zh', null);
    const address = `${asked.address.split('?', 1)}${language === 'zh' ? '' : `?lang=${language}`}`;
    return signed(
      services,
      { ...asked, address },
      {
        jws: statement,
        merchant: asked.path.merchant,
        type: 'image/svg+xml',
        body: () => badgePicture(words[language], origin, claims).text,
      },
    );
  },
});

export const badgePictureOperations = [readBadgePicture];
