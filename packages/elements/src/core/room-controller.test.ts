import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Probe } from '../testing/probe.ts';
import '../testing/probe.ts';
import { waitUntil } from '../testing/wait-until.ts';

const em = 15;

/** A tag with a page below it, in a window of `height` px that scrolls. */
async function stage(height: number, show: Probe['show'] = 'loading') {
  const scroller = await fixture<HTMLElement>(
    html`<div>
      <test-probe .show=${show}></test-probe>
      <p>What the page says next</p>
    </div>`,
  );
  scroller.style.cssText = `height: ${height}px; width: 500px; overflow: auto`;
  const tag = scroller.querySelector('test-probe') as Probe;
  const below = scroller.querySelector('p') as HTMLElement;
  const top = (): number => Math.round(below.getBoundingClientRect().top - tag.getBoundingClientRect().top - 16);
  await waitUntil(() => tag.form.form === 'card', 'knows its form');
  await tag.updateComplete;
  const become = async (state: Probe['show'], ems: number): Promise<void> => {
    tag.show = state;
    tag.height = ems;
    tag.requestUpdate();
    await tag.updateComplete;
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await tag.updateComplete;
  };
  return { tag, scroller, top, become };
}

describe('the room of a tag', () => {
  it('is kept from before the answer, and after it while the page below is in sight', async () => {
    const { top, become } = await stage(600);
    expect(top()).to.equal(20 * em);
    await become('failed', 4);
    expect(top(), 'a message does not move the page').to.equal(20 * em);
    await become('ready', 18);
    expect(top(), 'nor what comes after it').to.equal(20 * em);
  });

  it('is given back where nothing of the page is seen to move', async () => {
    const { tag, become } = await stage(40);
    await become('failed', 4);
    await waitUntil(() => tag.offsetHeight === 4 * em, 'as small as what it says');
  });

  it('that was given back is taken again only unseen; until then a small form is drawn', async () => {
    const { tag, scroller, become, top } = await stage(40);
    await become('failed', 4);
    await waitUntil(() => tag.offsetHeight === 4 * em);
    scroller.style.height = '200px';
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    const before = top();
    await become('ready', 18);
    expect(tag.form.form).to.equal('line');
    expect(top()).to.be.at.most(before);
    scroller.style.height = '40px';
    await waitUntil(() => tag.form.form === 'card', 'grows where it is not seen');
  });

  it('is the page\u2019s to decide', async () => {
    const { tag, become } = await stage(200);
    tag.reserve = 'keep';
    await become('failed', 4);
    expect(tag.offsetHeight).to.equal(20 * em);
    tag.reserve = 'none';
    await become('failed', 4);
    expect(tag.offsetHeight).to.equal(4 * em);
  });
});
