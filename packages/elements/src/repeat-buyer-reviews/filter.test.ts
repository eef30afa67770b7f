import { expect } from '@open-wc/testing';
import { choices, choose, queryOf } from './filter.ts';

describe('a filter', () => {
  it('is a part of the question to the API', () => {
    expect(queryOf('newest', '')).to.deep.equal({});
    expect(queryOf('newest', 'has=reply,media&minOrders=5&topic=a%26b')).to.deep.equal({
      has: 'reply,media',
      minOrders: '5',
      topic: 'a&b',
    });
  });

  it('comes with the order, unless that is what comes anyway', () => {
    expect(queryOf('critical', 'stars=2')).to.deep.equal({ sort: 'critical', stars: '2' });
    expect(queryOf('best', '')).to.deep.equal({});
  });

  it('says nothing that the API would not understand', () => {
    expect(queryOf('newest', 'cursor=x&limit=5000&sort=helpful&__proto__=1&stars=')).to.deep.equal({});
  });

  it('changes by one choice at a time: another value takes the place of the first, the same one goes', () => {
    const five = choose('', 'stars', '5');
    expect(five).to.equal('stars=5');
    expect(choose(five, 'stars', '4')).to.equal('stars=4');
    expect(choose(five, 'stars', '5')).to.equal('');
    expect(choose(five, 'stars', '')).to.equal('');
    expect(choose(five, 'topic', 'sweet')).to.equal('stars=5&topic=sweet');
  });

  it('can ask for a reply and for pictures at once, in an order that does not depend on the reader', () => {
    const both = choose(choose('', 'has', 'reply'), 'has', 'media');
    expect(both).to.equal(choose(choose('', 'has', 'media'), 'has', 'reply'));
    expect(choices(both)).to.deep.equal([
      ['has', 'media'],
      ['has', 'reply'],
    ]);
    expect(choose(both, 'has', 'media')).to.equal('has=reply');
  });
});
