import type { StatementClaims } from '@huitou/proof/statement.js';
import { expect } from '@open-wc/testing';
import { troubleView, verifiedView } from './badge-view.ts';
import ar from './messages/ar.ts';
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

describe('a badge in words', () => {
  const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
  const own = { ...claims };

  it('is the score in short, and in full who states it about whom, for which site and until when', () => {
    const view = verifiedView(en, own, claims.iat * 1000);
    expect([view.verified, view.title, view.short, view.score]).to.deep.equal([
      true,
      '禾田农家',
      'Returning customers 91',
      '91 of 100',
    ]);
    expect(view.leaves).to.deep.equal([96, 88, 58, 94]);
    const said = (time: number, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat('en-u-nu-latn', options).format(time * 1000);
    const checked = said(claims.iat, { timeStyle: 'short' });
    const until = said(claims.exp, { dateStyle: 'short', timeStyle: 'short' });
    expect(plain(view.full)).to.equal(
      `Returning customers 91 ✓ verified · 禾田农家 · Issued by issuer.example for ${location.host}, checked in your browser at ${checked}, valid until ${until}`,
    );
  });

  it('is written once for the same claims in the same language, and anew in another', () => {
    const view = verifiedView(en, own, claims.iat * 1000);
    expect(verifiedView(en, own, claims.exp * 1000)).to.equal(view);
    expect(verifiedView(ar, own, claims.iat * 1000).short).not.to.equal(view.short);
    expect(verifiedView(en, { ...claims }, claims.iat * 1000)).not.to.equal(view);
  });

  it('says of a trouble what it means and shows no figure', () => {
    const view = troubleView(en, 'expired');
    expect([view.verified, view.title, view.short, view.line, view.full, view.score]).to.deep.equal([
      false,
      'Expired',
      'Expired',
      'This badge is out of date',
      'Expired · This badge is out of date',
      '',
    ]);
    expect(view.leaves).to.deep.equal([null, null, null, null]);
  });

  it('names up to three sites that it was issued for, by their hosts', () => {
    const line = (...sites: readonly string[]): string => plain(troubleView(en, 'wrong-site', sites).line);
    expect(line()).to.equal('Issued for another site');
    expect(line('https://a.example')).to.equal('Issued for a.example only');
    expect(line('https://a.example', 'http://b.example:8080', 'https://c.example', 'https://d.example')).to.equal(
      'Issued for a.example, b.example:8080, c.example only',
    );
  });
});
