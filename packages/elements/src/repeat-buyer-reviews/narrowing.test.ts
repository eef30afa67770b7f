import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeApi } from '../testing/fake-api.ts';
import { fold, page, review, reviews } from './reviews.fixture.ts';
import { control, flat, items, listAt, reaches, seen, sees, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('the order of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  it('is newest first, and the reader’s to change with the arrow keys', async () => {
    server.answers[`${listAt}?sort=helpful`] = page([review({ text: 'The most helpful one' })]);
    const element = await show(server);
    const newest = element.renderRoot.querySelector<HTMLInputElement>('input:checked');
    expect(newest?.labels?.[0]?.innerText.trim()).to.equal('Newest');
    newest?.focus();
    const told = oneEvent(element, 'huitou-filter');
    await sendKeys({ press: 'ArrowRight' });
    expect(await told).to.deep.include({ sort: 'helpful', filter: '', bubbles: true, composed: true });
    await sees(element, 'The most helpful one');
    expect(element.sort).to.equal('helpful');
    expect(items(element)).to.have.length(1);
    expect(element.hasAttribute('sort'), 'attributes are the page’s').to.equal(false);
  });

  it('is newest first, whatever nonsense a page asks for', async () => {
    const element = await show(server, { sort: 'best' });
    expect(server.asked).to.include(listAt);
    expect(element.sort).to.equal('newest');
  });

  it('keeps the old list in sight, marked as busy, until the other one is there', async () => {
    server.answers[`${listAt}?sort=critical`] = 'silence';
    const element = await show(server);
    control(element, 'Critical').click();
    await reaches(element, 'loading');
    expect(items(element)).to.have.length(2);
    expect(element.renderRoot.querySelector('.card')?.getAttribute('aria-busy')).to.equal('true');
    control(element, 'Newest').click();
    await reaches(element, 'ready');
    expect(items(element)).to.have.length(2);
  });

  it('shows no reviews of another order when the one asked for cannot be had', async () => {
    const element = await show(server);
    control(element, 'Critical').click();
    await reaches(element, 'failed');
    expect(items(element)).to.have.length(0);
    expect(seen(element)).to.include('Could not be loaded').and.include('What repeat buyers say');
    server.answers[`${listAt}?sort=critical`] = page(reviews(3));
    control(element, 'Try again').click();
    await reaches(element, 'ready');
    expect(items(element)).to.have.length(3);
  });
});

describe('a filter of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  const some = (count: number, matching = count) => page(reviews(count), { matching, filteredOut: 2146 - matching });

  it('says what it leaves out, and gives it back', async () => {
    server.answers[`${listAt}?has=reply`] = some(3, 38);
    const element = await show(server);
    control(element, 'With reply').click();
    await sees(element, '38 of 2,146 reviews: With reply Show all');
    expect(control(element, 'With reply').ariaPressed).to.equal('true');
    expect(items(element)).to.have.length(3);
    control(element, 'Show all').click();
    await waitUntil(() => items(element).length === 2);
    expect(seen(element)).not.to.include('Show all');
    expect(element.filter).to.equal('');
  });

  it('is a bar, a topic, or what is folded, and is taken back by pressing it again', async () => {
    server.answers[`${listAt}?stars=5`] = some(5, 1803);
    server.answers[`${listAt}?stars=5&topic=sweet`] = some(4, 300);
    server.answers[`${listAt}?topic=sweet`] = some(1, 412);
    server.answers[`${listAt}?folded=only`] = page([review({ text: 'Buy at mine', folded: fold() })]);
    const element = await show(server);
    control(element, '5 stars').click();
    await sees(element, '1,803 of 2,146 reviews: 5 stars');
    control(element, 'Reliably sweet').click();
    await sees(element, '300 of 2,146 reviews: 5 stars, Reliably sweet');
    control(element, '5 stars').click();
    await sees(element, '412 of 2,146 reviews: Reliably sweet');
    control(element, 'Reliably sweet').click();
    await waitUntil(() => element.filter === '');
    control(element, 'See 14 hidden reviews').click();
    await sees(element, '1 of 1 review: hidden reviews');
    await sees(element, 'Nov 21, 2026 · by an automatic rule · rule no-contact-data');
    const objection = control<HTMLAnchorElement>(element, 'Is this yours? You can object');
    expect(objection.href).to.equal('mailto:reviews@shop.example');
    const logs = Array.from(element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=log]'));
    expect(logs.map(({ href, target }) => [href, target])).to.deep.equal([
      [`${server.api}/log?lang=en`, '_blank'],
      [`${server.api}/log?lang=en&find=${review().id}`, '_blank'],
    ]);
    expect(flat(items(element)[0]?.innerText))
      .to.include('Hidden: advertising')
      .and.include('Buy at mine');
  });

  it('is a number of orders or a dimension, chosen from a list', async () => {
    server.answers[`${listAt}?minOrders=10`] = some(2, 77);
    server.answers[`${listAt}?dimension=content&minOrders=10`] = some(2, 12);
    const element = await show(server);
    const choose = (name: string, value: string): void => {
      const select = control<HTMLSelectElement>(element, name);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('Any number of orders', '10');
    await sees(element, '77 of 2,146 reviews: Bought 10 times or more');
    choose('Any aspect', 'content');
    await sees(element, '12 of 2,146 reviews: Content, Bought 10 times or more');
    expect(new URLSearchParams(element.filter).get('dimension')).to.equal('content');
  });

  it('is the page’s to set, and the reader’s to see', async () => {
    server.answers[`${listAt}?has=media%2Creply`] = some(1, 9);
    const element = await show(server, { filter: 'has=media,reply&colour=red' });
    expect(seen(element)).to.include('9 of 2,146 reviews: With pictures, With reply');
    expect(server.asked.filter((path) => path.includes('?'))).to.have.length(1);
  });

  it('that a reader chooses changes no attribute, which a page may compare with its markup', async () => {
    server.answers[`${listAt}?has=reply&sort=critical`] = some(3, 38);
    server.answers[`${listAt}?sort=critical`] = some(3, 38);
    server.answers[`${listAt}?has=reply`] = some(2, 40);
    const element = await show(server, { sort: 'newest', filter: 'has=reply' });
    const before = element.outerHTML;
    control(element, 'Critical').click();
    await waitUntil(() => items(element).length === 3);
    control(element, 'With reply').click();
    await reaches(element, 'ready');
    expect(element.outerHTML).to.equal(before);
    expect([element.sort, element.filter]).to.deep.equal(['critical', '']);
  });

  it('that nothing matches says so, and how to get everything back', async () => {
    server.answers[`${listAt}?has=media`] = page([], { filteredOut: 2146 });
    const element = await show(server);
    control(element, 'With pictures').click();
    await sees(element, 'No matching reviews Choose fewer filters');
    expect(element.state).to.equal('ready');
    expect(seen(element)).to.include('0 of 2,146 reviews: With pictures Show all');
  });
});
