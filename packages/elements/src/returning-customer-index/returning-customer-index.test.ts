import { expect, fixture, html } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { hetian, openApi, part, parts, place, plain, reaches, seen, show, waitUntil } from './show.fixture.ts';
import { small, snapshot } from './snapshot.fixture.ts';

describe('<returning-customer-index>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  it('says the sentence, the buyers, the number and its interval, the peers, the day, the method and the issuer', async () => {
    const element = await show(server, 'hetian');
    const text = plain(seen(element));
    for (const said of [
      'Ahead of 92% of peers',
      '12,408 of 41,022 buyers came back in the past year',
      '91',
      'of 100',
      'Compared with 238 peers in fresh fruit',
      'Nov 22, 2026',
      'method v1',
      new URL(server.api).host,
    ]) {
      expect(text).to.include(said);
    }
    expect(text.indexOf('Ahead of 92%')).to.be.lessThan(text.indexOf('\n91'));
    expect(plain(part(element, 'interval').ariaLabel ?? '')).to.equal(
      'Likely between 89 and 92; peers\u2019 median 50',
    );
  });

  it('rounds down what it claims', async () => {
    for (const [id, level, percentile, said] of [
      ['half', 'above', 92.5, 'Ahead of 92% of peers'],
      ['nearly', 'above', 99.99, 'Ahead of 99% of peers'],
      ['behind', 'below', 37.5, 'Behind 62% of peers'],
    ] as const) {
      server.answers[`/v1/merchants/${id}/index`] = snapshot({ id, level, percentile });
      expect(part(await show(server, id), 'verdict').innerText).to.equal(said);
      expect(seen(await show(server, id, { variant: 'compact' }))).to.include(said);
    }
  });

  it('says each dimension in one sentence, and shows its score, change and level', async () => {
    const element = await show(server, 'small');
    const rows = parts(element, 'dimension-button');
    const heard = rows.map((row) => plain(row.querySelector(':scope > :not([aria-hidden])')?.textContent ?? ''));
    expect(heard).to.deep.equal([
      'Quality: 38 of 100, below; peers\u2019 median 50; down 6 since last month',
      'Service: 52 of 100, on par; peers\u2019 median 50',
      'Content: not enough data yet',
      'Loyalty: 44 of 100, below; peers\u2019 median 50; up 3 since last month',
    ]);
    const shown = rows.map((row) =>
      [...row.querySelectorAll<HTMLElement>('[aria-hidden]')].flatMap(({ innerText }) => innerText || []).join(' '),
    );
    expect(shown).to.deep.equal([
      'Quality 38 down 6 Below',
      'Service 52 On par',
      'Content \u2013 No data',
      'Loyalty 44 up 3 Below',
    ]);
  });

  it('says the change since when across a page, and that nothing changed', async () => {
    const element = await show(server, 'hetian', { width: '1100' });
    expect(parts(element, 'trend').map(({ innerText }) => innerText)).to.deep.equal([
      'up 2 since last month',
      'down 1 since last month',
      'steady since last month',
      'up 4 since last month',
    ]);
  });

  it('says that a level is held down, why and until when', async () => {
    const text = plain(seen(await show(server, 'capped')));
    expect(text).to.include('Held down: fake reviews').and.to.include('held down until Dec 31, 2026');
    expect(text).not.to.include('On par with');
    const line = await show(server, 'capped', { variant: 'compact' });
    expect(plain(seen(line)))
      .to.include('Held down: fake reviews')
      .and.to.include('12,408 of 41,022');
  });

  it('shows a dimension that it has no name for, and a fifth one, by their ids', async () => {
    const [one] = snapshot().dimensions;
    if (!one) throw new Error('the fixture has no dimension');
    const others = ['benefits', 'constructor'].map((id) => ({ ...one, id }));
    server.answers[hetian] = snapshot({ dimensions: [...snapshot().dimensions, ...others] });
    const element = await show(server, 'hetian');
    expect(parts(element, 'dimension-name').map(({ innerText }) => innerText)).to.deep.equal([
      'Quality',
      'Service',
      'Content',
      'Loyalty',
      'benefits',
      'constructor',
    ]);
  });

  it('takes text for text, and lets no name turn what stands behind it', async () => {
    const name = '<img src=x onerror=alert(1)>\u202e';
    const names = { en: `fruit\u202e` };
    const { peers } = snapshot();
    server.answers[hetian] = snapshot({ name, peers: { ...peers, industry: { ...peers.industry, names } } });
    const element = await show(server, 'hetian');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(part(element, 'card').ariaLabel).to.include('\u2068<img src=x onerror=alert(1)>\u2069');
    // Not `innerText`: Firefox leaves these marks out of it.
    for (const text of [
      part(element, 'base').textContent,
      part(element, 'card').ariaLabel,
      part(element, 'how').ariaLabel,
    ]) {
      expect(text).not.to.include('\u202e');
    }
    expect(part(element, 'source').textContent.trim()).to.match(
      /\u2068fruit\u2069.*\u2068v1\u2069.*\u2068[\w.]+\u2069$/s,
    );
  });

  it('asks nothing again when it is moved, taken out or put back', async () => {
    const element = await show(server, 'hetian');
    const other = await fixture(html`<div></div>`);
    other.append(element);
    element.remove();
    await new Promise((done) => setTimeout(done));
    other.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(server.asked).to.deep.equal([hetian]);
  });

  it('shows another merchant, and only the last one that it was set to', async () => {
    const element = await show(server, 'hetian');
    element.merchant = 'slow';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    element.merchant = 'small';
    await reaches(element, 'ready');
    expect(seen(element)).to.include('Behind 62% of peers');
  });

  it('asks for nothing for what cannot be a merchant', async () => {
    const element = await place(server, 'no merchant', {}, 'Words of the page');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(server.asked).to.deep.equal([]);
    expect(element.renderRoot.querySelector('slot')?.assignedNodes()).to.have.length(1);
  });

  it('asks once for many merchants', async () => {
    server.answers['/v1/indexes?merchants=hetian,small'] = { indexes: [snapshot(), small], unknown: [] };
    await Promise.all([show(server, 'hetian'), show(server, 'small'), show(server, 'hetian')]);
    expect(server.asked).to.deep.equal(['/v1/indexes?merchants=hetian,small']);
  });

  it('speaks Chinese and Arabic, changes language in place, and mirrors all but the leaves', async () => {
    const element = await show(server, 'board', { lang: 'zh-CN' });
    expect(seen(element)).to.include('行业领先，超过 97% 的同行').and.include('近一年 540 位买家，360 位又来买了');
    const leaf = part(element, 'clover').querySelector('path')?.getAttribute('d');
    const position = (): string => getComputedStyle(part(element, 'interval')).backgroundPositionX;
    const before = position();
    element.lang = 'ar';
    await waitUntil(() => seen(element).includes('540 مشتريًا'), 'speaks Arabic');
    expect(getComputedStyle(part(element, 'base')).direction).to.equal('rtl');
    expect(part(element, 'clover').querySelector('path')?.getAttribute('d')).to.equal(leaf);
    expect(position()).not.to.equal(before);
    expect(server.asked).to.deep.equal(['/v1/merchants/board/index']);
  });

  it('counts in Arabic as Arabic does', async () => {
    for (const [all, said] of [
      [1, 'مشترٍ واحد'],
      [2, 'مشتريان'],
      [7, '7 مشترين'],
      [40, '40 مشتريًا'],
      [100, '100 مشترٍ'],
    ] as const) {
      const id = `with-${all}`;
      server.answers[`/v1/merchants/${id}/index`] = snapshot({ id, buyers: { all, returning: 1 } });
      expect(seen(await show(server, id, { lang: 'ar' }))).to.include(said);
    }
  });

  it('names a merchant in the page’s language, if it has a name there', async () => {
    const names = { 'zh-CN': '禾田农家', en: 'Hetian Farm' };
    server.answers[hetian] = snapshot({ names });
    const spoken = async (lang: string) => plain(part(await show(server, 'hetian', { lang }), 'card').ariaLabel ?? '');
    expect(await spoken('en')).to.match(/: Hetian Farm$/);
    expect(await spoken('zh-CN')).to.match(/：?禾田农家$/);
    expect(await spoken('ar')).to.include('Hetian Farm');
  });

  it('tells merchants apart by the names of what can be pressed, and has a heading of the level it is set to', async () => {
    const element = await show(server, 'hetian', { 'heading-level': '5' });
    expect(plain(part(element, 'how').ariaLabel ?? '')).to.equal('How this score is worked out: 禾田农家');
    const title = part(element, 'title');
    expect([title.role, title.ariaLevel]).to.deep.equal(['heading', '5']);
    expect(part(await show(server, 'hetian'), 'title').ariaLevel).to.equal('3');
    expect(part(await show(server, 'hetian', { 'heading-level': 'top' }), 'title').ariaLevel).to.equal('3');
    const line = await show(server, 'hetian', { variant: 'compact' });
    expect(line.renderRoot.querySelector('[role=heading]')).to.equal(null);
    expect(plain(part(line, 'compact-card').ariaLabel ?? '')).to.equal(
      '禾田农家; Ahead of 92% of peers; 12,408 of 41,022 buyers came back; 91 of 100; Likely between 89 and 92; peers\u2019 median 50; How this score is worked out',
    );
  });
});
