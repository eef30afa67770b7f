import { sampleInsights, sampleNewInsights } from '@huitou/contract/samples.js';
import { expect, nextFrame } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { MerchantInsights } from './merchant-insights.ts';
import { address, advised, all, historyAddress, insightsServer, one, seen, show } from './show.fixture.ts';

describe('<merchant-insights>', () => {
  let server: FakeApi;
  beforeEach(() => {
    localStorage.clear();
    server = insightsServer();
  });
  afterEach(() => server.restore());

  it('says where the shop stands, and what pulled it, largest first', async () => {
    const tag = await show(server);
    const head = seen(tag, '.head');
    for (const text of [
      'Where Hetian Farm stands',
      'On par with peers',
      'ahead of 62% of them',
      'likely 47–76%',
      '57 of 100',
      '7,906 of 18,420 buyers came back',
      'compared with 212 shops, Fresh food',
      'Since Oct 23, 2026: 63 → 57',
    ])
      expect(head).to.include(text);
    expect(
      all(tag, '[part=pull]').map(({ innerText }) => innerText.replaceAll(/[\u2066-\u2069]/g, '').trim()),
    ).to.deep.equal([
      '“Answered in time” pulled the index down by 4.9 points',
      '“Stars for the service” pulled the index down by 1.1 points',
      '“Came back” pulled the index up by 0.6 points',
      '“As shown” pulled the index down by 0.3 points',
    ]);
  });

  it('draws the dimensions beside the industry, and has every figure in a table', async () => {
    const tag = await show(server);
    expect(one(tag, '[role=img]').getAttribute('aria-label')).to.include('Content: 33, median 50');
    expect(all(tag, 'polygon.shop, polygon.median, polygon.best')).to.have.lengthOf(3);
    await advised(tag);
    one(tag, 'summary').click();
    const rows = all(tag, '[part=figures] tr').map((row) => row.innerText.trim().split(/\s*\t\s*/));
    expect(rows).to.deep.include(['Answered in time', '41%', '66%', '84%', '416']);
    expect(rows).to.deep.include(['Stars for the goods', '4.62', '4.48', '4.70', '804']);
  });

  it('gives back what it kept for more suggestions, once nobody sees the rest move', async () => {
    /** Pixels between the last suggestion and the end of the section, without its padding. */
    const hole = (tag: MerchantInsights): number => {
      const section = one(tag, '.advice');
      const end = Math.max(...[...section.children].map((child) => child.getBoundingClientRect().bottom));
      return section.getBoundingClientRect().bottom - end - Number.parseFloat(getComputedStyle(section).paddingBottom);
    };
    // The method comes once the end of the section is in sight: what stands below it would be seen to move.
    const path = '/v1/methods/v2';
    const method = server.answers[path] as object;
    const { promise, resolve } = Promise.withResolvers<object>();
    server.answers[path] = promise;
    const tag = await show(server, {}, { width: 500 });
    const section = one(tag, '.advice');
    section.scrollIntoView();
    expect(section.getBoundingClientRect().bottom).to.be.within(1, innerHeight);
    await waitUntil(() => server.asked.includes(path), 'the method is asked for');
    resolve(method);
    await advised(tag);
    await nextFrame();
    await nextFrame();
    expect(hole(tag)).to.be.greaterThan(20);
    tag.style.marginBlockStart = `${innerHeight}px`;
    await waitUntil(() => hole(tag) < 2, 'the room is given back');
    const keeping = await show(server, { reserve: 'keep' }, { width: 500 });
    await advised(keeping);
    expect(hole(keeping)).to.be.greaterThan(20);
  });

  it('suggests what brings most for the effort first, with evidence, and keeps a goal that is chosen', async () => {
    const tag = await show(server);
    await advised(tag);
    const [first] = all(tag, '[part=suggestion]');
    const words = (first?.innerText ?? '').replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
    for (const part of [
      'Answer reviews within 24 hours +3.8 points',
      'now 41% from 416 · half of the peers 66%',
      'From tomorrow 76% chance of “Above peers”',
    ])
      expect(words).to.include(part);
    first?.querySelector<HTMLButtonElement>('[part=choose]')?.click();
    await tag.updateComplete;
    expect(seen(tag, '[part=goal]')).to.include('41% → 66%');
    expect(seen(tag, '[part=goal]')).to.include('0% of the way');

    const text = JSON.stringify(sampleInsights).replace('"value":0.41', '"value":0.535');
    server.answers[address] = JSON.parse(text) as object;
    await tag.refresh();
    await tag.updateComplete;
    expect(seen(tag, '[part=goal]')).to.include('50% of the way');
    const other = await show(server);
    await advised(other);
    expect(seen(other, '[part=goal]'), 'the browser keeps it').to.include('54% → 66%');
    one(other, '[part=goal] [part=choose]').click();
    await other.updateComplete;
    expect(all(other, '[part=goal]')).to.deep.equal([]);
  });

  it('works out live what other values would make of the index', async () => {
    const tag = await show(server);
    await advised(tag);
    expect(seen(tag, '[part=outcome]')).to.include('57 today → 57 On par with peers');
    const slider = all(tag, 'input[type=range]').find((input) =>
      (input.closest('label') as HTMLElement).innerText.includes('Answered in time'),
    ) as HTMLInputElement;
    expect([...(slider.list?.options ?? [])].map(({ value }) => value)).to.deep.equal(['0.41', '0.66', '0.84']);
    slider.value = '0.84';
    slider.dispatchEvent(new Event('input'));
    await tag.updateComplete;
    expect(seen(tag, '[part=outcome]')).to.include('Above peers');
    expect(slider.getAttribute('aria-valuetext')).to.equal('84%');
    one(tag, '[part=reset]').click();
    await tag.updateComplete;
    expect(seen(tag, '[part=outcome]')).to.include('57 today → 57');
    expect(slider.value).to.equal('0.41');
  });

  it('names what regulars name, with their words', async () => {
    const tag = await show(server);
    await advised(tag);
    const topics = seen(tag, '.topics');
    expect(topics).to.include('Chat not read Wish more often than in the industry (8% against 2.3%)');
    expect(topics).to.include('主播却看不见');
    expect(topics).to.include('Reviews read: 1,204, of the industry 38,911');
  });

  it('says of signals what they are a share of, and that they are no cause', async () => {
    const tag = await show(server);
    await advised(tag);
    const signals = seen(tag, '.signals');
    for (const text of [
      '15% (12.4%–18.1%)',
      '63 wrote, 131 opened the form, 420 were invited',
      'Reviews were opened 6.4% (5.6%–7.3%) of 2,210',
      'the difference is not an effect',
    ])
      expect(signals).to.include(text);
  });

  it('shows the year on demand, with what happened, and as a table', async () => {
    const tag = await show(server);
    await advised(tag);
    expect(server.asked).not.to.include(historyAddress);
    one(tag, '[part=show]').click();
    await waitUntil(() => tag.renderRoot.querySelector('canvas'), 'it is drawn');
    expect(server.asked).to.include(historyAddress);
    expect(seen(tag, '.history')).to.include('Nov 9, 2026 Level: On par with peers');
    expect(seen(tag, '.history')).to.include('On “616 festival of returning customers”');
    const canvas = one(tag, 'canvas');
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    for (let day = 0; day < 6; day++) canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    await tag.updateComplete;
    expect(canvas.getAttribute('aria-valuetext')).to.include('Nov 9, 2026').and.to.include('Level: On par');
  });

  it('tells a new shop what is missing until it is judged', async () => {
    server.answers[address] = sampleNewInsights;
    const tag = await show(server, {}, { state: 'collecting' });
    await waitUntil(() => seen(tag).includes('21 of 30 buyers'), 'says how many it takes');
    expect(seen(tag)).to.include('Came back so far: 3');
    await waitUntil(() => seen(tag).includes('A page opts in'), 'the rest is there');
    expect(seen(tag)).to.include('A page opts in with one attribute: <trust-provider signals>');
    expect(all(tag, '.signals a'), 'leads nowhere that production has not').to.deep.equal([]);
    expect(all(tag, '.advice, .what-if, [part=score]')).to.deep.equal([]);
    await expect(tag).to.be.accessible();
  });

  it('shows the sections that the page chose', async () => {
    const tag = await show(server, { sections: 'advice  topics', variant: 'part' });
    expect(all(tag, '[part=section]').map(({ dataset }) => dataset.section)).to.deep.equal(['advice', 'topics']);
  });
});
