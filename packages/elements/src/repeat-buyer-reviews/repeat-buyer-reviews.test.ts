import { reviewsOf } from '@huitou/client/reviews-of.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { FakeApi } from '../shared/fake-api.fixture.ts';
import { reservedHeight } from '../shared/reserve.ts';
import { reserve } from './reserve.ts';
import { page, review, reviews, summary, wonBack } from './reviews.fixture.ts';
import { control, items, listAt, reaches, seen, sees, serve, show, summaryAt } from './show.fixture.ts';

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
      'Host replies to 35%, usually in 47 minutes',
      '40% of those who complained bought again',
      '14 folded',
      '2 of 2,146 shown',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('says of each review who wrote it when, about what, and what came of it', async () => {
    const [first, second] = items(await show(server)).map((item) => item.innerText.replaceAll(/\s+/g, ' ').trim());
    expect(first).to.equal(
      '小 小*禾 Bought 19 times customer for 4 years Nov 20, 2026 · ordered Nov 16 · Fuji apples, 5 kg ' +
        '又脆又甜，每年这时候都等他开播。 Helpful to 128',
    );
    expect(second).to.equal(
      'A A*y Bought 6 times Nov 19, 2026 Could improve: Content I typed my question twice. Nobody saw it. ' +
        'Host’s reply 6 minutes later A colleague reads the chat now. Bought again since',
    );
  });

  it('says the stars in words, and draws them as one picture with leaves as large as they are many', async () => {
    const element = await show(server);
    const [first, second] = element.renderRoot.querySelectorAll('[role=img]');
    const said = (picture?: Element): string | null | undefined => picture?.querySelector('title')?.textContent;
    expect(said(first)).to.equal('Quality 5 of 5, Service 5 of 5, Content 3 of 5, Loyalty 5 of 5');
    expect(said(second)).to.equal('Quality 4 of 5, Content 2 of 5');
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
    expect(text?.innerText).to.equal('I typed my question twice.\nNobody saw it.');
    expect([text?.lang, text?.dir]).to.deep.equal(['en', 'auto']);
  });

  it('says how the reviews are verified, what is not shown and who says so', async () => {
    const element = await show(server);
    control(element, '2,146 reviews · Only people who bought again can write').click();
    await sees(element, 'Not shown: first-time buyers’ reviews (5,204). Nothing is deleted');
    expect(seen(element)).to.include(new URL(server.api).host).and.include('Nov 22, 2026');
  });

  it('takes whatever a buyer, a host or an API writes as text', async () => {
    const evil = '<img src=x onerror=alert(1)>${alert(1)}<script>alert(1)</script>';
    const hostile = review({
      text: evil,
      author: evil,
      goods: { id: 'x', name: evil, image: null },
      reply: { text: evil, at: wonBack.at, minutes: 1, wonBack: false },
      folded: '__proto__',
      improve: 'constructor',
      lang: '"><b>',
    });
    server.answers[listAt] = page([hostile]);
    const element = await show(server);
    expect(seen(element).split(evil)).to.have.length(5);
    expect(seen(element)).to.include('Folded · __proto__').and.include('Could improve: constructor');
    expect(element.renderRoot.querySelector('img, script')).to.equal(null);
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

  it('speaks another language when the page does, from right to left where that is its way', async () => {
    const element = await show(server);
    element.lang = 'zh-CN';
    await sees(element, '回头客说');
    expect(items(element)[1]?.innerText).to.include('买过6次').and.include('待改进 · 内容真实').and.include('6分钟后');
    element.lang = 'ar';
    await sees(element, 'ماذا يقول العملاء العائدون');
    expect(getComputedStyle(items(element)[0] as Element).direction).to.equal('rtl');
    expect(server.asked).to.have.length(2);
  });

  it('forgets one merchant when it is given another', async () => {
    server.answers['/v1/merchants/other/reviews'] = 'silence';
    server.answers['/v1/merchants/other/reviews/summary'] = 'silence';
    const element = await show(server);
    element.merchant = 'other';
    await reaches(element, 'loading');
    expect(items(element)).to.have.length(0);
    expect(seen(element)).not.to.include('97%');
  });

  it('shows the page’s own words until there is something better', async () => {
    server.answers[listAt] = 'silence';
    const element = await show(server, { state: 'loading', content: 'Ask our regulars' });
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot?.hidden).to.equal(false);
    expect(element.renderRoot.querySelector('.card')?.checkVisibility()).to.equal(false);
    expect(element.offsetHeight).to.equal(reservedHeight(reserve, 600, 'card'));
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
      return [...renderRoot.querySelectorAll<HTMLElement>('.topics button')].map((one) => one.innerText);
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

  it('says why there may be no review yet, in the page’s words if it has some', async () => {
    server.answers[listAt] = page([]);
    server.answers[summaryAt] = summary({ reviews: 0, distribution: [], topics: [], folded: [] });
    const element = await show(server, { state: 'empty' });
    expect(seen(element)).to.include('No repeat buyer has written yet').and.include('on two days or more');
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Be the first to come back!';
    element.append(own);
    await waitUntil(() => own.checkVisibility(), 'shows the page’s words');
  });

  it('says what happened and tries again on the reader’s wish', async () => {
    server.answers[listAt] = 404;
    server.answers[summaryAt] = 404;
    const element = await show(server, { state: 'failed' });
    expect(seen(element).split('could not be loaded')).to.have.length(2);
    server.answers[listAt] = page(reviews(3));
    server.answers[summaryAt] = summary();
    control(element, 'Try again').click();
    await reaches(element, 'ready');
    await sees(element, '97%');
    expect(items(element)).to.have.length(3);
  });

  it('says that nobody knows the merchant, and offers nothing that cannot help', async () => {
    server.answers[listAt] = server.answers[summaryAt] = 'unknown';
    const element = await show(server, { state: 'failed' });
    expect(seen(element)).to.include('This shop is not known here.');
    expect(element.renderRoot.querySelectorAll('button, input')).to.have.length(0);
  });

  it('shows list and summary together, so that neither pushes the other away', async () => {
    server.answers[summaryAt] = 'silence';
    const element = await show(server, { state: 'loading' });
    await waitUntil(() => server.asked.length === 2);
    await element.updateComplete;
    expect(items(element).filter((item) => item.checkVisibility())).to.have.length(0);
    expect(element.state).to.equal('loading');
  });

  it('shows the list though the summary cannot be had, and says so', async () => {
    server.answers[summaryAt] = 404;
    const element = await show(server);
    expect(items(element)).to.have.length(2);
    expect(element.renderRoot.querySelector<HTMLElement>('[role=alert]')?.innerText).to.include('could not be loaded');
  });

  it('keeps what it has when nothing newer can be had, and says from when it is', async () => {
    const element = await show(server);
    server.answers[listAt] = 404;
    reviewsOf(server.api, 'hetian').refresh();
    await reaches(element, 'stale');
    await sees(element, 'Last known reviews, from this minute');
    expect(items(element)).to.have.length(2);
  });

  it('says that the device is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const element = await show(server, { state: 'offline' });
      expect(seen(element)).to.include('You are offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const theme of ['light', 'dark', 'overlay']) {
    for (const [lang, variant] of [
      ['zh-CN', 'card'],
      ['en', 'full'],
      ['ar', 'compact'],
    ] as const) {
      it(`has no finding of axe in ${theme}, ${lang}, ${variant}`, async () => {
        server.answers[listAt] = page([review({ folded: 'spam' }), wonBack], { next: 'more', filteredOut: 3 });
        const element = await show(server, {
          theme,
          lang,
          variant,
          width: '900',
        });
        // A film would be behind it; axe needs a colour.
        if (theme !== 'light' && element.parentElement) element.parentElement.style.background = '#2b211d';
        await expect(element).to.be.accessible();
      });
    }
  }

  for (const [state, answer] of [
    ['loading', 'silence'],
    ['failed', 404],
    ['empty', page([])],
    ['ready', page([review()])],
  ] as const) {
    it(`keeps its room while it is ${state}`, async () => {
      server.answers[listAt] = answer;
      for (const [width, variant] of [
        ['360', undefined],
        ['1200', undefined],
        ['720', 'card'],
        ['360', 'compact'],
      ] as const) {
        const element = await show(server, { state, width, ...(variant && { variant }) });
        expect(element.offsetHeight, `${variant} in ${width} px`).to.equal(
          reservedHeight(reserve, Number(width), variant),
        );
      }
    });
  }
});
