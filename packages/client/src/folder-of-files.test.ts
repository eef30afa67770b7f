import { expect } from '@open-wc/testing';
import { createBroker } from './broker.ts';
import { addressAt, isFolder } from './folder-of-files.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';

describe('an API that is a folder of files', () => {
  it('is one whose address names its file, and no other', () => {
    expect(isFolder('https://files.example/shop/huitou.json')).to.equal(true);
    for (const api of ['https://api.example', '/v2', 'https://api.example/my-huitou.json', '']) {
      expect(isFolder(api), api).to.equal(false);
      expect(addressAt(api, '/v1/log/heads?days=3')).to.equal(`${api}/v1/log/heads?days=3`);
    }
  });

  it('answers by names in which the query is the last part', () => {
    const at = (path: string) => addressAt('https://files.example/shop/huitou.json', path);
    expect(at('/v1/merchants/a/reviews')).to.equal('https://files.example/shop/v1/merchants/a/reviews.json');
    expect(at('/v1/merchants/a/reviews?cursor=Zm9v&sort=helpful')).to.equal(
      'https://files.example/shop/v1/merchants/a/reviews/cursor=Zm9v&sort=helpful.json',
    );
  });

  it('is asked for no batch', () => {
    const environment = new FakeEnvironment();
    expect(createBroker('https://files.example/huitou.json', environment).apart).to.equal(true);
    expect(createBroker('https://api.example', environment).apart).to.equal(false);
  });
});
