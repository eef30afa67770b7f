import { expect } from '@open-wc/testing';
import { register } from './register.ts';

const type = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('register', () => {
  const warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned.length = 0;
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('claims a tag, and is silent about a second copy of the same version', () => {
    const first = type('1.0.0');
    register('test-register-a', first);
    register('test-register-a', type('1.0.0'));
    expect(customElements.get('test-register-a')).to.equal(first);
    expect(warned).to.deep.equal([]);
  });

  it('steps back before another version, or another library, and says so once', () => {
    register('test-register-b', type('1.0.0'));
    register('test-register-b', type('2.0.0'));
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^<test-register-b>: version 1\.0\.0 is already defined; version 2\.0\.0 is not used/);
  });
});
