import { expect } from '@open-wc/testing';
import { addressOf, homeOf } from './address-of.ts';

const home = new URL('https://api.example/v2/');

describe('an address in a review', () => {
  it('is our own on the origin of the API, and relative to it', () => {
    expect(addressOf(home, 'a.png')).to.deep.equal({
      href: 'https://api.example/v2/a.png',
      host: 'api.example',
      own: true,
    });
    expect(addressOf(home, '/a.png')?.href).to.equal('https://api.example/a.png');
    expect(addressOf(home, 'https://api.example/b.png')?.own).to.equal(true);
  });

  it('is not our own on another host, scheme or port', () => {
    for (const src of [
      '//evil.example/a',
      'http://api.example/a',
      'https://api.example:444/a',
      'https://api.example.evil/a',
    ]) {
      expect(addressOf(home, src)?.own, src).to.equal(false);
    }
  });

  it('is none where it leads nowhere, would run, or is no address of the web', () => {
    for (const src of [
      null,
      '',
      'https://',
      'javascript:alert(1)',
      'data:image/png;base64,AAAA',
      'data:text/html,hello',
      'blob:https://api.example/1',
      'file:///etc/passwd',
    ]) {
      expect(addressOf(home, src), `${src}`).to.equal(undefined);
    }
  });

  it('is none with a user name, which could pass for the host', () => {
    for (const src of [
      'https://api.example@evil.example/a.png',
      '//shop.example:443@evil.example/',
      'https://:x@a.b/',
    ]) {
      expect(addressOf(home, src), src).to.equal(undefined);
    }
  });
});

it('the API’s address is relative to the page, and the page’s own if it is no address', () => {
  expect(homeOf('/v2').href).to.equal(`${location.origin}/v2/`);
  expect(homeOf('https://api.example').href).to.equal('https://api.example/');
  expect(new URL('a.png', homeOf('https://api.example/v2/huitou.json')).href).to.equal('https://api.example/v2/a.png');
  expect(homeOf('http://[').href).to.equal(document.baseURI);
});
