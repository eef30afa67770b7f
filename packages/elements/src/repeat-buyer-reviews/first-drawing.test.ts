import { expect, fixture, html } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import './define.ts';
import { listAt, rootOf, serve, summaryAt } from './show.fixture.ts';

describe('the first drawing of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({ [listAt]: 'silence', [summaryAt]: 'silence' })));
  afterEach(() => server.restore());

  /** What is drawn before there are words: those of each language are loaded once, so each test has one of its own. */
  async function wordless(lang: string, variant: string, content = ''): Promise<ShadowRoot> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = '600px';
    const element = document.createElement('repeat-buyer-reviews');
    for (const [name, value] of Object.entries({ merchant: 'hetian', api: server.api, lang, variant })) {
      element.setAttribute(name, value);
    }
    element.append(content);
    box.append(element);
    await element.updateComplete;
    for (let time = 0; element.state !== 'loading' && time < 5; time++) await element.updateComplete;
    expect(element.state).to.equal('loading');
    const root = rootOf(element);
    expect(root.querySelector('.base')?.getAttribute('lang'), 'has no words yet').to.equal('');
    return root;
  }

  it('is a card with everything in its place', async () => {
    const root = await wordless('zh-CN', 'card');
    expect(root.querySelector('.card')?.ariaBusy).to.equal('true');
    expect(root.querySelectorAll('.bones')).to.have.length(2);
  });

  it('is nothing in the compact form, which stands over a film', async () => {
    const root = await wordless('ar', 'compact');
    expect(root.querySelector('.card, .bones, .box, slot')).to.equal(null);
  });

  it('is the page’s own content, where it has some', async () => {
    const root = await wordless('en', 'card', 'Ask our regulars');
    expect(root.querySelector('.card')).to.equal(null);
    expect(root.querySelector('slot')?.assignedNodes()).to.have.length(1);
  });
});
