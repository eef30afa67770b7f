import type { StatementClaims } from '@huitou/proof/statement.js';
import { expect } from '@open-wc/testing';
import { verifiedView } from './badge-view.ts';
import en from './messages/en.ts';

const claims: StatementClaims = {
  iss: 'https://issuer.example',
  sub: 'm-1',
  jti: 'j-1',
  aud: ['https://shop.example'],
  iat: 1_795_000_000,
  nbf: 1_795_000_000,
  exp: 1_795_007_200,
  name: '禾田农家',
  stats: {
    level: 3,
    score: 91,
    percentile: 92,
    buyers: 31_022,
    returning: 12_408,
    reviews: 2146,
    period: 180,
    leaves: [96, 88, 58, 94],
  },
  services: ['7-day-returns', 'fast-refund', 'fake-pays'],
  method: { version: 'v1', hash: 'f'.repeat(64) },
  status: { uri: 'https://issuer.example/v1/badge-status/2027-w3', idx: 7 },
};

describe('what a verified badge states', () => {
  const stated = (level: StatementClaims['stats']['level'], percentile: number): string =>
    verifiedView(en, { ...claims, stats: { ...claims.stats, level, percentile } }, claims.iat * 1000).line;

  it('is the share of peers that it is ahead of, and of a level below them the share that it is behind', () => {
    expect(stated(4, 97)).to.include('ahead of 97% of peers');
    expect(stated(3, 92)).to.include('ahead of 92% of peers');
    expect(stated(1, 38)).to.include('behind 62% of peers');
  });

  it('is no share where it is level with them, and always how many buyers it rests on and which services', () => {
    expect(stated(2, 55)).to.equal(
      'level with its peers · 12,408 of 31,022 came back in 180 days · 7-day returns · fast refund · triple refund if counterfeit',
    );
  });
});
