import { expect, fixture, html } from '@open-wc/testing';
import { probe } from '../testing/probe.ts';
import '../trust-badge/define.ts';
import { advise } from './advice.ts';
import type { State } from '../events.ts';
import { waitUntil } from '../testing/wait-until.ts';

// Test pages run side by side, and a browser calls all but one of them hidden: nothing would be asked.
Object.defineProperty(document, 'hidden', { value: false });

describe('what a developer is told', () => {
  const warn = console.warn;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (text: string) => told.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** What is said of a tag in this state; each test names a merchant of its own, since a line is said once a page. */
  const about = async (merchant: string, state: State, code = '', detail = ''): Promise<string> => {
    advise(await probe(html`<test-probe merchant=${merchant}></test-probe>`), state, code, detail);
    return told.join('\n');
  };

  it('a missing merchant, and one that cannot be an id', async () => {
    expect(await about('', 'idle')).to.include('Set the attribute merchant');
    told = [];
    expect(await about('not an id', 'idle'))
      .to.include('merchant="not an id"')
      .and.include('1 to 64');
  });

  it('a merchant that the API does not know', async () => {
    expect(await about('nobody', 'failed', 'unknown-merchant')).to.include('knows no such merchant');
  });

  it('a badge for another site, with the event that adds this one', async () => {
    const line = await about('elsewhere', 'wrong-site', 'wrong-site', 'https://a.example https://b.example');
    const event = /\{"id".*\}/.exec(line)?.[0] ?? '';
    expect(event).to.include('"type":"merchant"').and.include('"id":"elsewhere"');
    expect(event).to.include(`"sites":["https://a.example","https://b.example","${self.origin}"]`);
  });

  it('an API out of reach, and a build that believes nobody', async () => {
    expect(await about('far', 'failed', 'unreachable', 'https://api.example/v1: no answer'))
      .to.include('https://api.example/v1')
      .and.include('access-control-allow-origin');
    told = [];
    expect(await about('rootless', 'cannot-check', 'no-anchors')).to.include('HUITOU_ANCHORS');
  });

  it('the line that a content security policy lacks', async () => {
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'connect-src',
        blockedURI: 'https://blocked.example/v1/badges/m',
        violatedDirective: 'connect-src',
        documentURI: location.href,
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 0,
      }),
    );
    expect(await about('m', 'failed', 'unreachable', 'https://blocked.example/v1/badges/m: no answer')).to.include(
      'connect-src https://blocked.example',
    );
  });

  it('any other failure in full, or by its word, and blames no policy that has nothing to do with it', async () => {
    expect(await about('other', 'failed', 'http-503', 'https://api.example/v1: 503')).to.equal(
      '<test-probe merchant="other">: https://api.example/v1: 503',
    );
    told = [];
    expect(await about('wordless', 'failed', 'timeout')).to.equal('<test-probe merchant="wordless">: timeout');
  });

  it('a translucent ground by what may lie below it: paper, or any frame of a film', async () => {
    const pale = async (theme: 'light' | 'overlay'): Promise<boolean> => {
      const tag = await fixture(html`<trust-badge theme=${theme} merchant=${`on-${theme}`}></trust-badge>`);
      (tag as HTMLElement).style.cssText =
        `--huitou-${theme}-ink: #000; --huitou-${theme}-paper: rgb(0 0 0 / 10%); --huitou-${theme}-wash: #fff`;
      advise(tag as unknown as Parameters<typeof advise>[0], 'ready', '', '');
      return told.some((line) => line.includes(`on-${theme}`) && line.includes(': ink on paper'));
    };
    expect(await pale('light')).to.equal(false);
    expect(await pale('overlay')).to.equal(true);
  });

  it('nothing of colours in a DOM that has no `matchMedia`, as under a test runner', async () => {
    const one = await probe(html`<test-probe merchant="undrawn" theme="light"></test-probe>`);
    const { matchMedia } = globalThis;
    Object.assign(globalThis, { matchMedia: undefined });
    try {
      advise(one, 'ready', '', '');
    } finally {
      Object.assign(globalThis, { matchMedia });
    }
    expect(told).to.deep.equal([]);
  });

  it('leaves nothing behind in the tag', async () => {
    const one = await probe(html`<test-probe merchant="clean" theme="light"></test-probe>`);
    const nodes = (): number => one.renderRoot.querySelectorAll('*').length;
    const before = nodes();
    advise(one, 'ready', '', '');
    expect(nodes()).to.equal(before);
  });

  it('nothing where nothing is theirs to change', async () => {
    expect(await about('fine', 'ready')).to.equal('');
    expect(await about('fine', 'empty')).to.equal('');
    expect(await about('fine', 'idle')).to.equal('');
  });

  it('each thing once', async () => {
    await about('twice', 'failed', 'unknown-merchant');
    await about('twice', 'failed', 'unknown-merchant');
    expect(told).to.have.length(1);
  });

  it('text and signs that the page has made too pale, with what they need', async () => {
    await fixture(
      html`<trust-badge
        debug
        theme="light"
        merchant="pale"
        api="ftp://none.example"
        style="--huitou-light-link: #aaa; --huitou-light-content: #eee"
      ></trust-badge>`,
    );
    await waitUntil(() => told.some((line) => line.includes('content on paper')), told.join('\n'), { timeout: 5000 });
    expect(told.find((line) => line.includes('link on paper'))).to.match(/2\.3 : 1; text needs 4\.5 : 1.*-link/);
    expect(told.find((line) => line.includes('content on paper'))).to.match(/1\.2 : 1; a sign needs 3 : 1.*-content/);
    expect(told.join('\n')).not.to.include(': ink on paper').and.not.include('cannot be the id');
  });
});
