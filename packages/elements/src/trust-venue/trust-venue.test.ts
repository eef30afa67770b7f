import { sampleVenue, sampleVenueHosts } from '@huitou/contract/samples.js';
import type { VenueHost, VenueHosts, VenueNames } from '@huitou/contract/venue.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EnterEvent } from '../events.ts';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { TrustVenue } from './trust-venue.ts';

const [sample] = sampleVenueHosts.hosts as [VenueHost];
const host = (id: string, more: Partial<VenueHost> = {}): VenueHost => ({
  ...sample,
  merchant: { ...sample.merchant, id, name: id, names: {} },
  ...more,
});
const list = (hosts: readonly VenueHost[], more: Partial<VenueHosts> = {}): VenueHosts => ({
  ...sampleVenueHosts,
  hosts: [...hosts],
  matching: hosts.length,
  next: null,
  ...more,
});
const hosts = '/v1/venues/v/hosts?limit=20&section=most-returned';
const names = '/v1/venues/v/names?limit=20&section=most-returned';

describe('<trust-venue>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = fakeApi({ '/v1/venues/v': { ...sampleVenue, id: 'v' }, [hosts]: list([sample]) });
  });
  afterEach(() => server.restore());

  async function show(
    state = 'ready',
    attributes: Readonly<Record<string, string>> = {},
    width = 500,
  ): Promise<TrustVenue> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const tag = document.createElement('trust-venue');
    for (const [name, value] of Object.entries({ venue: 'v', api: server.api, lang: 'en', ...attributes }))
      tag.setAttribute(name, value);
    box.append(tag);
    await waitUntil(() => tag.state === state, `state is ${tag.state}, not ${state}`);
    await tag.updateComplete;
    return tag;
  }
  const find = <E extends HTMLElement>(tag: TrustVenue, selector: string): E => {
    const found = tag.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`${selector}: is not drawn`);
    return found;
  };
  const seen = (tag: TrustVenue): string => find(tag, '.base').innerText.replaceAll(/[\u2066-\u2069]/g, '');

  it('shows a host with its place, its figures, one repeat buyer’s words and what is bought again', async () => {
    const tag = await show();
    for (const text of [
      'Really good trust',
      '1–3',
      'Hetian Farm',
      'On air',
      'Ahead of 92% of peers',
      '12,408 of 30,411 buyers came back',
      '第四年还在他家买，坏果当天就补。',
      '小*禾 · 19th purchase',
      '45% buy it again',
      'Enter the room',
      'places are not for sale',
    ])
      expect(seen(tag)).to.include(text);
    await expect(tag).to.be.accessible();
  });

  it('marks who pays, who is new and has a chance, and a host that is a program', async () => {
    server.answers[hosts] = list([
      host('paid', { as: 'paid', place: null }),
      host('new', { as: 'explore', place: null, level: 'collecting', percentile: null, interval: null, score: null }),
      host('program', { room: { ...(sample.room as NonNullable<VenueHost['room']>), hostKind: 'ai' } }),
    ]);
    const tag = await show();
    expect(find(tag, '.place.paid').innerText).to.equal('Paid');
    expect(find(tag, '.place.explore').innerText).to.equal('Chance');
    expect(seen(tag)).to.include('30,411 buyers · too little data to rank yet');
    expect(find(tag, '[part=ai]').innerText).to.equal('AI host');
  });

  it('tells the page who is to be entered, and follows the page’s link unless that is prevented', async () => {
    const tag = await show();
    setTimeout(() => find(tag, '[part=enter]').click());
    const event = (await oneEvent(tag, 'huitou-enter')) as EnterEvent;
    expect([event.merchant, event.room]).to.deep.equal(['hetian', 'hetian-room']);
    const linked = await show('ready', { link: '/live.html?merchant={merchant}&room={room}' });
    const link = find<HTMLAnchorElement>(linked, '[part=enter]');
    expect(link.getAttribute('href')).to.equal('/live.html?merchant=hetian&room=hetian-room');
    linked.addEventListener('huitou-enter', (one) => one.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('opens why a host stands where it does, and by what all are ordered', async () => {
    const tag = await show();
    const place = find(tag, '[part=place]');
    place.click();
    await waitUntil(() => tag.renderRoot.querySelector('[part=why]'), 'is explained');
    expect(seen(tag)).to.include('most likely between 88.2% and 94.1%');
    expect(seen(tag)).to.include('Places 1 to 3 differ by less than their error');
    expect(place.getAttribute('aria-expanded')).to.equal('true');
    place.click();
    await tag.updateComplete;
    expect(tag.renderRoot.querySelector('[part=why]')).to.equal(null);
    find(tag, '[part=order]').click();
    await waitUntil(() => seen(tag).includes('lower end of its 90 % interval'), 'says what the order goes by');
    await expect(tag).to.be.accessible();
  });

  it('goes to another section, industry and those with the ticket, and keeps the list until the next is there', async () => {
    server.answers['/v1/venues/v/hosts?limit=20&section=live'] = list([host('on-air')]);
    server.answers['/v1/venues/v/hosts?limit=20&section=live&ticket=held'] = list([host('with-ticket')]);
    const tag = await show();
    find<HTMLInputElement>(tag, 'input[value=live],input[name=section]:nth-of-type(1)');
    const live = [...tag.renderRoot.querySelectorAll<HTMLInputElement>('input[name=section]')].find(
      ({ value }) => value === 'live',
    );
    live?.click();
    await tag.updateComplete;
    expect(seen(tag)).to.include('Hetian Farm');
    await waitUntil(() => seen(tag).includes('on-air'), 'shows who is on air');
    find(tag, '[part=ticket]').click();
    await waitUntil(() => seen(tag).includes('with-ticket'), 'shows who holds the ticket');
    expect(find(tag, '[part=ticket]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('looks for what is typed, says that nothing fits, and shows all again', async () => {
    server.answers['/v1/venues/v/hosts?limit=50&q=tea'] = list([host('tea-house', { place: null })]);
    server.answers['/v1/venues/v/hosts?limit=50&q=zzz'] = list([]);
    const tag = await show();
    const type = (text: string): void => {
      const search = find<HTMLInputElement>(tag, '[part=search]');
      search.value = text;
      // As many as the API takes.
      expect(search.maxLength).to.equal(100);
      search.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('tea');
    await waitUntil(() => seen(tag).includes('tea-house'), 'finds it');
    type('zzz');
    await waitUntil(() => tag.state === 'empty', 'finds nothing');
    expect(seen(tag)).to.include('No host fits');
    find(tag, '.status .button').click();
    await waitUntil(() => seen(tag).includes('Hetian Farm'), 'shows all again');
    expect(find<HTMLInputElement>(tag, '[part=search]').value).to.equal('');
  });

  it('has the names of all hosts in the page, and draws those that come near', async () => {
    const many = Array.from({ length: 60 }, (_, i) => host(`shop-${i}`));
    const pages: VenueNames['pages'] = [0, 20, 40].map((start) => ({
      cursor: start === 0 ? null : `${start}.0.shop-${start - 1}`,
      hosts: many.slice(start, start + 20).map(({ merchant: { id, name } }) => ({ id, name })),
    }));
    server.answers[hosts] = list(many.slice(0, 20), { matching: 60, next: '20.0.shop-19' });
    server.answers[names] = { venue: 'v', section: 'most-returned', matching: 60, pages };
    for (const [i, { cursor }] of pages.entries()) {
      if (cursor)
        server.answers[`/v1/venues/v/hosts?cursor=${cursor}&limit=20&section=most-returned`] = list(
          many.slice(20 * i, 20 * i + 20),
        );
    }
    const tag = await show();
    await waitUntil(() => tag.renderRoot.querySelectorAll('.page').length === 2, 'has two more pages');
    const last = tag.renderRoot.querySelectorAll<HTMLElement>('.page')[1] as HTMLElement;
    expect(last.textContent).to.include('shop-59');
    expect(last.querySelector('.host')).to.equal(null);
    last.scrollIntoView();
    await waitUntil(() => last.querySelectorAll('.host').length === 20, 'draws what came near');
    scrollTo(0, 0);
    await waitUntil(() => last.querySelector('.host') === null, 'is names again');
    expect(last.textContent).to.include('shop-59');
  });

  it('shows what regulars order again', async () => {
    server.answers['/v1/venues/v/goods'] = {
      venue: 'v',
      asOf: sampleVenue.asOf,
      goods: sample.goods.map((goods) => ({ goods, merchant: { id: 'hetian', name: 'Hetian', names: {} } })),
    };
    const tag = await show();
    [...tag.renderRoot.querySelectorAll<HTMLInputElement>('input[name=section]')].at(-1)?.click();
    await waitUntil(() => tag.renderRoot.querySelector('[part=shelf]'), 'shows goods');
    expect(seen(tag)).to.include('Fuji apples, 2.5 kg');
    expect(seen(tag)).to.include('45% buy it again');
    await expect(tag).to.be.accessible();
  });

  it('has as many columns as there is room for, also after the room has changed', async () => {
    const tag = await show();
    const columns = (): number => getComputedStyle(find(tag, '.hosts')).gridTemplateColumns.split(' ').length;
    const room = tag.parentElement as HTMLElement;
    for (const [width, wanted] of [
      [1300, 3],
      [800, 2],
      [240, 1],
    ] as const) {
      room.style.inlineSize = `${width}px`;
      await waitUntil(() => columns() === wanted, `${width} px have ${wanted} columns`);
    }
    await waitUntil(() => find(tag, '.base').classList.contains('slim'), 'names stand below');
  });

  it('says what it lacks: a venue, an answer', async () => {
    server.answers['/v1/venues/v'] = 404;
    const tag = await show('failed');
    expect(tag.renderRoot.querySelector('.status')).not.to.equal(null);
  });

  for (const lang of ['zh-CN', 'ar']) {
    it(`speaks ${lang}`, async () => {
      const tag = await show('ready', { lang }, 800);
      expect(find(tag, '.base').lang).to.equal(lang);
      expect(getComputedStyle(find(tag, '.hosts')).gridTemplateColumns.split(' ').length).to.equal(2);
      await expect(tag).to.be.accessible();
    });
  }
});
