import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FakeApi } from '../testing/fake-api.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { openApi, part, parts, plain, settled, show, waitUntil } from './show.fixture.ts';

const script = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/evidence.ts'));
const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const point = async (element: Element): Promise<void> => {
  await sendMouse({ type: 'move', position: centre(element) });
};

describe('the evidence of a dimension', () => {
  let server: FakeApi;
  let element: ReturningCustomerIndex;
  beforeEach(async () => {
    server = openApi();
    element = await show(server, 'board', { width: '700' });
  });
  afterEach(() => server.restore());

  const leaf = (place: number): Element => {
    const found = part(element, 'clover').querySelectorAll('path')[place];
    if (!found) throw new Error(`leaf ${place}: is not drawn`);
    return found;
  };
  const button = (place: number): HTMLElement => parts(element, 'dimension-button')[place] as HTMLElement;
  const litRows = (): number[] =>
    parts(element, 'dimension').flatMap((row, i) => (row.classList.contains('lit') ? [i] : []));
  const text = (): string => plain(parts(element, 'evidence')[0]?.innerText ?? '');

  it('is neither loaded nor asked for before a reader opens it', async () => {
    await point(leaf(0));
    await settled();
    expect(script()).to.equal(false);
    expect(server.asked).to.deep.equal(['/v1/merchants/board/index']);
  });

  it('lights a row with its leaf, whichever is pointed at or focused, and moves nothing by that', async () => {
    const before = parts(element, 'dimension').map((row) => row.getBoundingClientRect().top);
    await point(leaf(2));
    await waitUntil(() => litRows().join() === '2', 'the row of the leaf is lit');
    await point(button(0));
    await waitUntil(() => litRows().join() === '0', 'the row is lit');
    expect(leaf(0).getAttribute('class')).to.equal('lit');
    button(3).focus();
    await waitUntil(() => litRows().join() === '3', 'the focused row is lit');
    expect(parts(element, 'dimension').map((row) => row.getBoundingClientRect().top)).to.deep.equal(before);
    await sendMouse({ type: 'move', position: [0, 0] });
    button(3).blur();
    await waitUntil(() => litRows().length === 0, 'no row is lit');
  });

  it('says which measure pulled the score, beside which peers and on how many events', async () => {
    await sendMouse({ type: 'click', position: centre(leaf(2)) });
    await waitUntil(() => parts(element, 'measure').length === 2, 'has both measures');
    const [shown, answered] = parts(element, 'measure').map(({ innerText }) => plain(innerText));
    expect(shown).to.equal('\u201cAs it was shown\u201d 4.8 stars (peers 4.6 stars, 96 events) \u2713');
    expect(answered).to.equal('Answered within 24 hours 46% (peers 61%, 32 events) \u2190 pulled the score down');
    expect(text()).to.include('Rests on 128 events \u00b7 Compared with 20 peers in fresh fruit');
    expect(text()).to.include('Likely between 57 and 63 \u00b7 down 3 since last month');
    expect(button(2).ariaExpanded).to.equal('true');
    expect(server.asked.filter((path) => path.includes('methods'))).to.have.length(1);
  });

  it('opens by keyboard, one at a time, and closes the same way', async () => {
    button(2).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => parts(element, 'measure').length === 2, 'is open');
    button(0).focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => button(0).ariaExpanded === 'true', 'the other is open');
    expect(parts(element, 'evidence')).to.have.length(1);
    expect(button(2).ariaExpanded).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => parts(element, 'evidence').length === 0, 'is closed');
    expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.activeElement).to.equal(button(0));
  });

  it('takes the room that the card has before the page gives it more', async () => {
    const base = part(element, 'base');
    base.style.minBlockSize = '520px';
    button(0).click();
    await waitUntil(() => text().includes('Rests on'), 'is open');
    base.style.minBlockSize = '520px';
    expect(element.offsetHeight).to.equal(520);
  });

  it('stands without measures where the API sends none', async () => {
    element = await show(server, 'hetian');
    button(0).click();
    await waitUntil(() => text().includes('Rests on 9,120 events'), 'says what the score rests on');
    expect(server.asked.filter((path) => path.includes('methods'))).to.have.length(0);
    expect(parts(element, 'measure')).to.have.length(0);
  });

  it('says so where the names of the measures cannot be had, and asks again on the reader\u2019s wish', async () => {
    server.answers['/v1/methods/v1'] = 404;
    button(2).click();
    await waitUntil(() => text().includes('Could not be loaded'), 'says so');
    const { method } = await import('./method.fixture.ts');
    server.answers['/v1/methods/v1'] = method;
    part(element, 'evidence').querySelector('button')?.click();
    await waitUntil(() => parts(element, 'measure').length === 2, 'has the measures');
    expect(button(2).ariaExpanded).to.equal('true');
  });

  it('speaks Chinese and Arabic', async () => {
    button(2).click();
    await waitUntil(() => parts(element, 'measure').length === 2, 'is open');
    element.lang = 'zh-CN';
    await waitUntil(() => text().includes('24 小时内回应 46%（同行 61%，32 条） ← 拉低了分数'), 'speaks Chinese');
    element.lang = 'ar';
    await waitUntil(() => text().includes('32 حدثًا'), 'speaks Arabic');
  });

  it('has nothing for axe to find', async () => {
    button(2).click();
    await waitUntil(() => parts(element, 'measure').length === 2, 'is open');
    await expect(element).to.be.accessible();
  });
});

describe('the leaves', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  it('bloom once, from the industry\u2019s outline', async () => {
    // A hundred times as slow, so that it is still seen wherever the test runs.
    const element = await show(server, 'board', { style: '--huitou-motion: 100' });
    const blooming = (): Animation[] => {
      const all = element.renderRoot instanceof ShadowRoot ? element.renderRoot.getAnimations() : [];
      return all.filter((animation) => (animation as CSSAnimation).animationName === 'bloom');
    };
    expect(blooming()).to.have.length(4);
    const [first] = part(element, 'clover').querySelectorAll('path');
    expect(getComputedStyle(first as Element).getPropertyValue('--_from')).to.equal(Math.sqrt(55 / 97).toFixed(2));
    for (const animation of blooming()) animation.finish();
    await waitUntil(() => blooming().length === 0, 'has bloomed');
    // The end of an animation is told after its last frame.
    await settled();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(blooming()).to.deep.equal([]);
  });
});
