import { expect } from '@open-wc/testing';
import { isRetryable, requestError, unknownMerchant } from './request-error.ts';

describe('the error of a request', () => {
  it('has its reason in one word', () => {
    const problem = { type: unknownMerchant, title: 'Unknown merchant' };
    expect(requestError('a', 'offline', 'w').code).to.equal('offline');
    expect(requestError('a', 'timeout', 'w').code).to.equal('timeout');
    expect(requestError('a', 'shape', 'w').code).to.equal('shape');
    expect(requestError('a', 'shape', 'w', 0, undefined, 'too-large').code).to.equal('too-large');
    expect(requestError('a', 'bad-address', 'w').code).to.equal('bad-address');
    expect(requestError('a', 'http', 'w').code).to.equal('unreachable');
    expect(requestError('a', 'http', 'w', 503).code).to.equal('http-503');
    expect(requestError('a', 'http', 'w', 404, problem).code).to.equal('unknown-merchant');
    expect(requestError('a', 'http', 'w', 404, { ...problem, type: 'urn:other' }).code).to.equal('http-404');
  });

  it('is an error that begins with the address asked', () => {
    const error = requestError('https://api.test', 'timeout', 'no answer');
    expect(error).to.be.instanceOf(Error);
    expect(error.message).to.equal('https://api.test: no answer');
  });

  it('keeps its reasons on a page that has accessors of these names on Object.prototype', () => {
    const names = ['kind', 'code', 'status', 'problem'];
    for (const name of names) {
      // oxlint-disable-next-line no-extend-native -- some pages do, and are tried here
      Object.defineProperty(Object.prototype, name, { get: () => 'inherited', configurable: true });
    }
    try {
      const { kind, code, status, problem } = requestError('a', 'http', 'w', 503);
      expect([kind, code, status, problem]).to.deep.equal(['http', 'http-503', 503, undefined]);
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
    }
  });

  it('may be over soon without an answer, with too many requests, or with a fault of the server', () => {
    for (const status of [0, 429, 500, 503, 599]) expect(isRetryable(status), String(status)).to.equal(true);
    for (const status of [200, 304, 400, 404, 428, 430, 499])
      expect(isRetryable(status), String(status)).to.equal(false);
  });
});
