import { expect, fixture, html } from '@open-wc/testing';
import index from './messages/en.ts';
import messages from './method-messages/en.ts';
import { countedView, ruleOf, stepsView } from './method-rules.ts';
import { method } from './method.fixture.ts';
import { plain } from './show.fixture.ts';
import { snapshot } from './snapshot.fixture.ts';

const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);
const texts = (box: HTMLElement, selector: string): string[] =>
  [...box.querySelectorAll(selector)].map(({ textContent }) =>
    plain(textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

describe('what a method counts', () => {
  it('is said measure by measure, with how fast it fades and how much it counts', async () => {
    const box = await drawn(countedView(messages, method.document));
    expect(texts(box, 'h3')).to.deep.equal(['What each dimension looks at']);
    expect(texts(box, 'dt')[2]).to.equal('The content an event counts half after 180 days');
    expect(texts(box, 'dd').slice(2, 4)).to.deep.equal([
      '“As it was shown” 50% of the dimension Counted in words.',
      'Answered within 24 hours 50% of the dimension Counted in words.',
    ]);
    expect(texts(box, 'dd')[0]).to.include('100% of the dimension');
  });
});

describe('how that becomes a score', () => {
  it('is said in steps, with the figures of this method and this merchant', async () => {
    const rule = ruleOf(index, snapshot(), method.document);
    expect({ ...rule, industry: plain(rule.industry) }).to.deep.equal({
      industry: 'fresh fruit',
      merchants: '238',
      confidence: '90%',
      collectingUnder: '30',
      aboveOver: '50',
      belowUnder: '50',
      leadingOver: '80',
      leadingFrom: '100',
      points: '5',
      runs: '3',
      counts: { merchants: 238, collectingUnder: 30, leadingFrom: 100, runs: 3 },
    });
    const steps = texts(await drawn(stepsView(messages, rule)), 'li');
    expect(steps).to.have.length(7);
    expect(steps[1]).to.include('238 peers in fresh fruit');
  });
});
