import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeApi } from '../testing/fake-api.ts';
import { page, review, wonBack } from './reviews.fixture.ts';
import { control, items, listAt, rootOf, seen, sees, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('the compact form of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => {
    const third = review({ id: 'r3', text: 'The third' });
    server = serve({ [listAt]: page([review(), wonBack, third], { matching: 2146 }) });
  });
  afterEach(() => server.restore());

  const compact = { variant: 'compact', theme: 'overlay', width: '328' };
  const glance = 'What repeat buyers say · 2,146 reviews';

  it('shows the latest two in the room that it keeps, and how many there are', async () => {
    const element = await show(server, { ...compact, kind: 'host' });
    await sees(element, glance);
    const text = seen(element);
    expect(text).to.include('小*禾 Bought 19 times').and.include('Host’s reply · within 1 hour');
    expect(text).not.to.include('The third');
    expect(items(element), 'only what shows is in the page').to.have.length(0);
    const box = element.getBoundingClientRect();
    for (const part of element.renderRoot.querySelectorAll('.box')) {
      const { top, bottom, left, right } = part.getBoundingClientRect();
      const over = [box.top - top, bottom - box.bottom, box.left - left, right - box.right];
      // Each engine lays out in a fraction of a pixel of its own: a 64th at the most.
      expect(Math.max(...over), 'sticks out of the room').to.be.below(1 / 16);
    }
  });

  it('opens everything on the reader’s wish, and closes it with Escape', async () => {
    const element = await show(server, compact);
    await sees(element, glance);
    control(element, 'What repeat buyers say').focus();
    await sendKeys({ press: 'Enter' });
    await sees(element, 'The third');
    expect(rootOf(element).activeElement?.ariaLabel).to.equal('Close');
    expect(seen(element)).to.include('Only people who bought again can write').and.include('See 14 hidden reviews');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !seen(element).includes('The third'), 'closes');
    expect(rootOf(element).activeElement === control(element, 'What repeat buyers say'), 'has the focus back').to.equal(
      true,
    );
  });

  it('can be opened again, and closed by its button or beside it', async () => {
    const element = await show(server, compact);
    await sees(element, glance);
    for (const close of [
      () => control(element, 'Close').click(),
      () => rootOf(element).querySelector<HTMLElement>('dialog')?.click(),
    ]) {
      control(element, 'What repeat buyers say').click();
      await sees(element, 'The third');
      close();
      await waitUntil(() => !seen(element).includes('The third'), 'closes');
    }
  });

  it('keeps its form when it is taken away and put back, also while everything is open', async () => {
    const element = await show(server, compact);
    await sees(element, glance);
    control(element, 'What repeat buyers say').click();
    await sees(element, 'The third');
    const box = element.parentElement;
    element.remove();
    box?.append(element);
    await element.updateComplete;
    expect(seen(element)).to.include('小*禾').and.not.include('The third');
  });

  it('tells what happened where there is nothing to show', async () => {
    server.answers[listAt] = 404;
    const element = await show(server, { ...compact, state: 'failed' });
    await sees(element, 'The reviews did not arrive Try again');
  });
});
