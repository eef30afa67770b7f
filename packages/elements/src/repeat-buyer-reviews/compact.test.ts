import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeApi } from '../shared/fake-api.fixture.ts';
import { page, review, wonBack } from './reviews.fixture.ts';
import { control, listAt, seen, sees, serve, show } from './show.fixture.ts';

describe('the compact form of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => {
    const third = review({ id: 'r3', text: 'The third' });
    server = serve({ [listAt]: page([review(), wonBack, third], { matching: 2146 }) });
  });
  afterEach(() => server.restore());

  const compact = { variant: 'compact', theme: 'overlay', width: '328' };

  it('shows the latest two in the room that it keeps, and how many there are', async () => {
    const element = await show(server, compact);
    await sees(element, 'Repeat buyers say · 2,146');
    const text = seen(element);
    expect(text).to.include('小*禾 Bought 19 times').and.include('Host’s reply · 6 minutes');
    expect(text).not.to.include('The third');
    expect(element.offsetHeight).to.equal(280);
    const box = element.getBoundingClientRect();
    for (const part of element.renderRoot.querySelectorAll('.box')) {
      const { top, bottom, left, right } = part.getBoundingClientRect();
      expect(top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right).to.equal(true);
    }
  });

  it('opens everything on the reader’s wish, and closes it with Escape', async () => {
    const element = await show(server, compact);
    await sees(element, 'Repeat buyers say · 2,146');
    control(element, 'Repeat buyers say').focus();
    await sendKeys({ press: 'Enter' });
    await sees(element, 'The third');
    expect(element.renderRoot.activeElement?.ariaLabel).to.equal('Close');
    expect(seen(element)).to.include('Only people who bought again can write').and.include('14 folded');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !seen(element).includes('The third'), 'closes');
    await waitUntil(
      () => element.renderRoot.activeElement?.textContent?.includes('Repeat buyers say'),
      'gives the focus back',
    );
  });

  it('keeps its form when it is taken away and put back', async () => {
    const element = await show(server, compact);
    await sees(element, 'Repeat buyers say · 2,146');
    const box = element.parentElement;
    element.remove();
    box?.append(element);
    await element.updateComplete;
    expect(seen(element)).to.include('小*禾').and.not.include('The third');
    expect(getComputedStyle(element.renderRoot.querySelector('.glance') as Element).display).to.equal('grid');
  });

  it('says what happened where there is nothing to show', async () => {
    server.answers[listAt] = 404;
    const element = await show(server, { ...compact, state: 'failed' });
    await sees(element, 'The reviews could not be loaded. Try again');
  });
});
