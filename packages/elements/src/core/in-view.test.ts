import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { observeInView } from './in-view.ts';

describe('whether an element is in view', () => {
  const box = (): Promise<HTMLElement> => fixture(html`<div>In view</div>`);

  it('is told to all who ask, also to one who asks later', async () => {
    const element = await box();
    const told: string[] = [];
    const stops = [observeInView(element, (inView) => told.push(`first ${inView}`))];
    await waitUntil(() => told.length === 1, 'the first is told');
    stops.push(observeInView(element, (inView) => told.push(`second ${inView}`)));
    await waitUntil(() => told.length === 2, 'the second is told');
    expect(told).to.deep.equal(['first true', 'second true']);
    element.style.display = 'none';
    await waitUntil(() => told.length === 4, 'both are told of a change');
    expect(told.slice(2).toSorted()).to.deep.equal(['first false', 'second false']);
    for (const stop of stops) stop();
  });

  it('is told on to the others when one leaves', async () => {
    const element = await box();
    const told: boolean[] = [];
    const leave = observeInView(element, () => {});
    const stop = observeInView(element, (inView) => told.push(inView));
    leave();
    await waitUntil(() => told.length === 1, 'is told');
    element.style.display = 'none';
    await waitUntil(() => told.length === 2, 'is told of a change');
    stop();
    expect(told).to.deep.equal([true, false]);
  });
});
