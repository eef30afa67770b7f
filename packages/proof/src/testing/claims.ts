import type { StatementClaims } from '../statement.ts';

/** A statement's claims as an issuer would make them at `now` (seconds since 1970), for tests. */
export const claimsAt = (now: number): StatementClaims => ({
  iss: 'https://issuer.example',
  sub: 'm-1',
  jti: 'j-1',
  aud: ['https://shop.example', 'https://live.example:8443'],
  iat: now,
  nbf: now,
  exp: now + 7200,
  name: '禾田农家',
  stats: {
    level: 3,
    score: 91,
    percentile: 92,
    buyers: 31022,
    returning: 12408,
    reviews: 2146,
    period: 180,
    leaves: [96, 88, 58, 94],
  },
  services: ['7-day-returns', 'fast-refund', 'fake-pays'],
  method: { version: 'v1', hash: 'f'.repeat(64) },
  status: { uri: 'https://issuer.example/v1/badge-status/2027-w3', idx: 7 },
});
