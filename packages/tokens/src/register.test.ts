import { expect } from '@open-wc/testing';
import { registerTokens } from './register.ts';
import { registered } from './sizes.ts';

const defaults = Object.entries(registered).map(([name, [value]]) => [name, value] as const);

describe('registration', () => {
  let frame: HTMLIFrameElement;
  let inside: Document;
  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    inside = frame.contentDocument as Document;
  });
  afterEach(() => frame.remove());

  const css = (): typeof CSS => (frame.contentWindow as unknown as typeof globalThis).CSS;
  function value(name: string, set?: string): string {
    if (set) inside.documentElement.style.setProperty(`--huitou-${name}`, set);
    return getComputedStyle(inside.body).getPropertyValue(`--huitou-${name}`);
  }

  it('gives every size its default where a page sets none', () => {
    registerTokens(inside);
    for (const [name, initial] of defaults) expect(value(name), name).to.equal(initial);
  });

  it('counts a value that is no number or length as not set', () => {
    registerTokens(inside);
    for (const [name, initial] of defaults) expect(value(name, 'url(a.png)'), name).to.equal(initial);
    expect(value('density', '0.75')).to.equal('0.75');
  });

  it('can be asked twice, by two copies of the script', async () => {
    const copy = './register.ts?second';
    const second = (await import(copy)) as { registerTokens: typeof registerTokens };
    expect(second.registerTokens).not.to.equal(registerTokens);
    registerTokens(inside);
    second.registerTokens(inside);
    registerTokens(inside);
    expect(value('density', 'tight')).to.equal('1');
  });

  it("leaves a page's own registration as it is, and registers the rest", () => {
    css().registerProperty({ name: '--huitou-density', syntax: '<integer>', inherits: true, initialValue: '2' });
    registerTokens(inside);
    expect(value('density', 'tight')).to.equal('2');
    expect(value('motion', 'fast')).to.equal('1');
  });

  it('does nothing in a browser that cannot register', () => {
    Object.defineProperty(css(), 'registerProperty', { value: undefined });
    registerTokens(inside);
    expect(value('density')).to.equal('');
  });

  it('does nothing to a document without a window', () => {
    registerTokens(document.implementation.createHTMLDocument());
    expect(value('density')).to.equal('');
  });

  it('leaves the colours free to be unset, since a second choice depends on it', () => {
    registerTokens(inside);
    expect(value('light-quality')).to.equal('');
  });
});
