import { expect, fixture, html } from '@open-wc/testing';
import { sendEvents, type AnalyticsEvent, type AnalyticsEventName } from './analytics.ts';
import { EnterEvent, FilterEvent, ReadyEvent, ReplyEvent, ReviewEvent, StateEvent } from './events.ts';
import type { FakeApi } from './testing/fake-api.ts';
import { openApi, show } from './returning-customer-index/show.fixture.ts';

describe('sendEvents', () => {
  let server: FakeApi;
  let stop: () => void;
  let sent: AnalyticsEvent[];
  beforeEach(() => {
    server = openApi();
    stop = () => undefined;
    sent = [];
  });
  afterEach(() => {
    stop();
    server.restore();
  });
  const listen = (events?: readonly AnalyticsEventName[]): void => {
    stop = sendEvents({ to: (event) => sent.push(event), ...(events && { events }) });
  };
  const tag = (): Promise<HTMLElement> => fixture(html`<returning-customer-index></returning-customer-index>`);

  it('hands on what a tag shows, as text', async () => {
    listen();
    await show(server, 'hetian');
    const from = { tag: 'returning-customer-index', merchant: 'hetian' };
    expect(sent).to.deep.include({ event: 'huitou-ready', ...from });
    expect(sent).to.deep.include({ event: 'huitou-state', ...from, state: 'ready', code: '' });
    for (const one of sent) for (const value of Object.values(one)) expect(value).to.be.a('string');
  });

  it('hands on nothing before it is called, and nothing after it has ended', async () => {
    const element = await tag();
    element.dispatchEvent(new ReadyEvent('hetian'));
    listen();
    expect(sent).to.deep.equal([]);
    element.dispatchEvent(new ReadyEvent('hetian'));
    expect(sent).to.have.length(1);
    stop();
    element.dispatchEvent(new ReadyEvent('hetian'));
    expect(sent).to.have.length(1);
  });

  it('hands on the events that are asked for, each once', async () => {
    listen(['huitou-filter', 'huitou-enter', 'huitou-filter']);
    const element = await tag();
    for (const event of [
      new ReadyEvent('hetian'),
      new FilterEvent('critical', 'stars=2'),
      new EnterEvent('hetian', 'room-1'),
    ])
      element.dispatchEvent(event);
    const from = { tag: 'returning-customer-index' };
    expect(sent).to.deep.equal([
      { event: 'huitou-filter', ...from, merchant: '', sort: 'critical', filter: 'stars=2' },
      { event: 'huitou-enter', ...from, merchant: 'hetian', room: 'room-1' },
    ]);
  });

  it('says nothing of who the visitor is: no id of a review, no right to write, no judgement on what they wrote', async () => {
    listen();
    const element = await tag();
    for (const event of [
      new StateEvent('not-allowed', 'refunded-order'),
      new StateEvent('folded', 'abuse'),
      new ReviewEvent('r-4711', 'folded'),
      new ReviewEvent('r-4711', 'edited'),
      new ReplyEvent('hetian', 'r-4711'),
    ])
      element.dispatchEvent(event);
    const from = { tag: 'returning-customer-index' };
    expect(sent).to.deep.equal([
      { event: 'huitou-review', ...from, merchant: '', action: 'written' },
      { event: 'huitou-review', ...from, merchant: '', action: 'edited' },
      { event: 'huitou-reply', ...from, merchant: 'hetian' },
    ]);
  });

  it('names the tag also where it stands in a shadow root of the page', async () => {
    listen();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('trust-badge');
    box.attachShadow({ mode: 'open' }).append(element);
    element.dispatchEvent(new ReadyEvent('hetian'));
    expect(sent).to.deep.equal([{ event: 'huitou-ready', tag: 'trust-badge', merchant: 'hetian' }]);
  });

  it('refuses an event that no tag has, and names those that there are', () => {
    const events = ['huitou-redy'] as unknown as readonly AnalyticsEventName[];
    expect(() => sendEvents({ to: () => undefined, events })).to.throw(
      TypeError,
      'sendEvents: "huitou-redy" is no event of the tags; write huitou-state, huitou-ready',
    );
  });
});
