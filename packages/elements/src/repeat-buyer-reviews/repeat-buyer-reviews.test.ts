import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { fold, page, review, summary, wonBack } from './reviews.fixture.ts';
import { control, flat, items, listAt, reaches, seen, sees, serve, show, summaryAt } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('<repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  it('says at a glance what repeat buyers say', async () => {
    const text = seen(await show(server));
    for (const part of [
      'What repeat buyers say',
      '2,146 reviews',
      '97% would buy again',
      '5 stars 84%',
      '≤2 stars 2%',
      'Reliably sweet 412',
      'Slow in the chat 63',
      'The shop replies to 35%, usually within 3 hours',
      '40% of those who complained bought again',
      'See 14 hidden reviews',
      'Showing 2 of 2,146 reviews',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('says of each review who wrote it when, about what, and what came of it', async () => {
    const [first, second] = items(await show(server)).map((item) =>
      // Engines differ in whether what stands side by side is a word apart.
      flat(item.innerText).replace(/ ?Share$/, ' Share'),
    );
    expect(first).to.equal(
      '小*禾 Bought 19 times customer for 4 years Nov 20, 2026 · ordered Nov 16 · Fuji apples, 5 kg ' +
        '又脆又甜，每年这时候都等他开播。 128 people found this helpful Share',
    );
    expect(second).to.equal(
      'A*y Bought 6 times Nov 19, 2026 Could improve: Content I typed my question twice. Nobody saw it. ' +
        'Shop’s reply within 1 hour A colleague reads the chat now. Bought again since Share',
    );
  });

  it('speaks of a host where the page is about one, and of a shop elsewhere', async () => {
    const element = await show(server, { kind: 'host' });
    expect(seen(element)).to.include('Host’s reply within 1 hour').and.include('The host replies to 35%');
    element.kind = 'shop';
    await sees(element, 'Shop’s reply');
  });

  it('names each review by its author and day, under headings of the levels that the page sets', async () => {
    const element = await show(server, { 'heading-level': '2' });
    expect(items(element).map((item) => flat(item.ariaLabel))).to.deep.equal([
      '小*禾, Nov 20, 2026',
      'A*y, Nov 19, 2026',
    ]);
    const headings = [...element.renderRoot.querySelectorAll('[role=heading]')];
    expect(headings.map((heading) => heading.ariaLevel)).to.deep.equal(['2', '3', '3']);
    expect((await show(server)).renderRoot.querySelector('[role=heading]')?.ariaLevel).to.equal('3');
    const nonsense = await show(server, { 'heading-level': 'top' });
    expect(nonsense.renderRoot.querySelector('[role=heading]')?.ariaLevel).to.equal('3');
  });

  it('says the stars in words, and draws them as one picture with leaves as large as they are many', async () => {
    const element = await show(server);
    const [first, second] = element.renderRoot.querySelectorAll('[role=img]');
    expect(first?.ariaLabel).to.equal('Quality 5 of 5, Service 5 of 5, Content 3 of 5, Loyalty 5 of 5');
    expect(second?.ariaLabel).to.equal('Quality 4 of 5, Content 2 of 5');
    const area = (path: Element | undefined): number => {
      const { width, height } = (path as SVGPathElement).getBBox();
      return width * height;
    };
    const [quality, , content] = first?.children ?? [];
    expect(area(content) / area(quality)).to.be.closeTo(3 / 5, 0.01);
  });

  it('keeps the line breaks and the language of a text', async () => {
    const element = await show(server);
    const text = items(element)[1]?.querySelector<HTMLElement>('[lang]');
    expect(text?.textContent).to.equal('I typed my question twice.\nNobody saw it.');
    // Not `innerText`: WebKit says the break as a space there, and draws it all the same.
    const range = document.createRange();
    range.selectNodeContents(text as HTMLElement);
    expect(new Set([...range.getClientRects()].map(({ top }) => top)).size, 'lines').to.equal(2);
    expect([text?.lang, text?.dir]).to.deep.equal(['en', 'auto']);
  });

  it('says how the reviews are verified, what is not shown and who compiled them', async () => {
    const element = await show(server);
    const button = control(element, '2,146 reviews · Only people who bought again can write');
    expect(seen(element)).not.to.include('none is deleted');
    button.click();
    await sees(element, '14 reviews (');
    await sees(element, 'none is deleted. 5,204 reviews by first-time buyers are not shown.');
    expect(seen(element)).to.include(new URL(server.api).host).and.include('Nov 22, 2026');
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    expect(seen(element)).not.to.include('none is deleted');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('takes what a buyer, a shop or an API writes as text', async () => {
    const evil = '<img src=x onerror=alert(1)>${alert(1)}<script>alert(1)</script>';
    const hostile = review({
      text: evil,
      author: evil,
      goods: { id: 'x', name: evil, names: { en: evil }, image: null },
      reply: { text: evil, at: wonBack.at, hours: 1, wonBack: false },
      folded: fold({ reason: '__proto__', rule: evil, objection: 'javascript:alert(1)' }),
      improve: 'constructor',
      stars: { toString: 4 },
    });
    server.answers[listAt] = page([hostile]);
    const element = await show(server);
    await sees(element, `rule ${evil}`);
    expect(seen(element).split(evil)).to.have.length(6);
    expect(element.renderRoot.querySelector('[part=objection]')).to.equal(null);
    expect(seen(element)).to.include('Hidden: __proto__').and.include('Could improve: constructor');
    expect(flat(element.renderRoot.querySelector('[role=img]')?.ariaLabel)).to.equal('toString 4 of 5');
    expect(element.renderRoot.querySelector('img, script')).to.equal(null);
  });

  it('keeps a name from turning what stands behind it', async () => {
    const turning = '\u202eabc';
    server.answers[listAt] = page([review({ author: turning, goods: { id: 'x', name: turning, image: null } })]);
    const element = await show(server);
    const [item] = items(element);
    expect(item?.ariaLabel).to.match(/^\u2068abc\u2069, Nov/);
    expect(item?.querySelector('[part=meta]')?.textContent).to.match(/\u2068abc\u2069$/);
    expect(item?.querySelector('bdi')?.textContent).to.equal('abc');
  });

  it('asks nothing again when it is moved', async () => {
    const element = await show(server);
    const asked = [...server.asked];
    expect(asked.sort()).to.deep.equal([listAt, summaryAt]);
    const box = document.createElement('div');
    element.parentElement?.append(box);
    box.append(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    box.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(items(element)).to.have.length(2);
    expect(server.asked).to.have.length(2);
  });

  it('asks nothing for what cannot be a merchant’s id', async () => {
    const element = await show(server, { merchant: '../a b', state: 'idle', content: 'Ask us' });
    await element.updateComplete;
    expect(server.asked).to.deep.equal([]);
  });

  it('speaks another language when the page does, from right to left where that is its way', async () => {
    const element = await show(server);
    element.lang = 'zh-CN';
    await sees(element, '回头客说');
    expect(items(element)[1]?.innerText)
      .to.include('买过 6 次')
      .and.include('待改进 · 内容真实')
      .and.include('1小时内');
    element.lang = 'ar';
    await sees(element, 'ماذا يقول العملاء العائدون');
    expect(getComputedStyle(items(element)[0] as Element).direction).to.equal('rtl');
    expect(server.asked).to.have.length(2);
  });

  it('uses the page’s own labels, and draws the list once with them', async () => {
    const element = await show(server);
    element.labels = { title: 'Regulars', bought: '{0}x', reasons: { spam: 'rubbish' } };
    await sees(element, 'Regulars');
    expect(seen(element)).to.include('小*禾 19x');
    const [first] = items(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(items(element)[0] === first).to.equal(true);
  });

  it('forgets one merchant when it is given another', async () => {
    server.answers['/v1/merchants/other/reviews'] = 'silence';
    server.answers['/v1/merchants/other/reviews/summary'] = 'silence';
    const element = await show(server);
    element.merchant = 'other';
    await reaches(element, 'loading');
    await element.updateComplete;
    expect(items(element)).to.have.length(0);
    expect(seen(element)).not.to.include('97%');
  });

  it('leaves wishes their places among the topics, however much praise there is', async () => {
    const topic = (tone: 'praise' | 'wish', reviews: number) => ({
      id: `${tone}-${reviews}`,
      names: {},
      reviews,
      tone,
    });
    const praise = [90, 80, 70, 60, 50, 40, 30].map((reviews) => topic('praise', reviews));
    const wishes = [4, 3, 2].map((reviews) => topic('wish', reviews));
    const shown = async (topics: ReturnType<typeof topic>[]): Promise<string[]> => {
      server.restore();
      server = serve({ [summaryAt]: summary({ topics }) });
      const { renderRoot } = await show(server);
      return [...renderRoot.querySelectorAll<HTMLElement>('.topics button')].map((one) => flat(one.innerText));
    };
    expect(await shown([...praise, ...wishes])).to.deep.equal([
      'praise-90 90',
      'praise-80 80',
      'praise-70 70',
      'praise-60 60',
      'wish-4 4',
      'wish-3 3',
    ]);
    expect(await shown([topic('praise', 9), ...wishes])).to.deep.equal([
      'praise-9 9',
      'wish-4 4',
      'wish-3 3',
      'wish-2 2',
    ]);
  });

  it('puts the page’s own title, actions and footer in their places', async () => {
    const element = await show(server);
    for (const slot of ['title', 'actions', 'footer']) {
      const own = document.createElement('b');
      own.slot = slot;
      own.textContent = `own ${slot}`;
      element.append(own);
      await waitUntil(() => own.checkVisibility(), `shows ${slot}`);
    }
    expect(element.renderRoot.querySelector('[role=heading] slot[name=title]')).not.to.equal(null);
  });
});
