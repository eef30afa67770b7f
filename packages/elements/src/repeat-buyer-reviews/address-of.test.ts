import { expect } from '@open-wc/testing';
import { addressOf } from './address-of.ts';

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

  it('is our own where it carries the picture in itself, and nothing else', () => {
    expect(addressOf(home, 'data:image/png;base64,AAAA')?.own).to.equal(true);
    expect(addressOf(home, 'data:text/html,hello')).to.equal(undefined);
  });

  it('is none where it leads nowhere, or would run', () => {
    for (const src of [
      null,
      '',
      'https://',
      'javascript:alert(1)',
      'blob:https://api.example/1',
      'file:///etc/passwd',
    ]) {
      expect(addressOf(home, src), `${src}`).to.equal(undefined);
    }
  });
});
