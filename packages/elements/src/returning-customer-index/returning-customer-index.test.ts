import { indexOf } from '@huitou/client/index-of.js';
import { expect, fixture, html, waitUntil as until } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeApi, type FakeApi } from '../shared/fake-api.fixture.ts';
import { reservedHeight } from '../shared/reserve.ts';
import './define.ts';
import { method } from './method.fixture.ts';
import { reserve } from './reserve.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { capped, collecting, small, snapshot } from './snapshot.fixture.ts';

/** Patient, because many files are tested at once on few cores. */
const waitUntil = (met: () => unknown, what?: string): Promise<void> =>
  until(() => Boolean(met()), what, { timeout: 8000 });

const hetian = '/v1/merchants/hetian/index';
const all = {
  [hetian]: snapshot(),
  '/v1/merchants/small/index': small,
  '/v1/merchants/new/index': collecting,
  '/v1/merchants/capped/index': capped,
  '/v1/merchants/slow/index': 'silence',
  '/v1/merchants/gone/index': 404,
} as const;

/** What a reader sees: hidden parts are not in it. */
const seen = (element: ReturningCustomerIndex): string =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.base')].map((part) => part.innerText).join('\n');
const reaches = (element: ReturningCustomerIndex, state: string): Promise<void> =>
  waitUntil(() => element.state === state, `state is ${element.state}, not ${state}`);

describe('<returning-customer-index>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = fakeApi({ ...all });
  });
  afterEach(() => server.restore());

  async function show(
    merchant: string,
    attributes: Record<string, string> = {},
    content = '',
  ): Promise<ReturningCustomerIndex> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('returning-customer-index');
    const { width = '600', ...rest } = attributes;
    box.style.width = `${width}px`;
    for (const [name, value] of Object.entries({ merchant, api: server.api, lang: 'en', ...rest })) {
      element.setAttribute(name, value);
    }
    element.append(content);
    box.append(element);
    await waitUntil(() => (element.state && element.state !== 'loading') || merchant === 'slow', 'has an answer');
    await waitUntil(() => element.renderRoot.querySelector('.title')?.textContent, 'has its words');
    return element;
  }

  it('says the sentence, the number, the sample, the doubt, the peers, the day and the method', async () => {
    const text = seen(await show('hetian'));
    for (const part of [
      'Above 92% of its peers',
      '91',
      '12,408 returning of 41,022 buyers in 365 days',
      '±2',
      'Among 238 peers in fresh fruit',
      'Nov 22, 2026',
      'method v1',
      new URL(server.api).host,
    ]) {
      expect(text).to.include(part);
    }
    expect(text.indexOf('Above 92%')).to.be.lessThan(text.indexOf('\n91'));
  });

  it('shows each dimension with its score, its change, its place in a word and the peers\u2019 median', async () => {
    const element = await show('small');
    const rows = [...element.renderRoot.querySelectorAll('li')].map((row) =>
      row.innerText.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Quality 38 −6 Below',
      'Service 52 On par',
      'Content – Collecting',
      'Loyalty 44 +3 Below',
    ]);
    const told = [...element.renderRoot.querySelectorAll('li:first-child [role=img]')].map((one) => one.ariaLabel);
    expect(told).to.deep.equal(['Peer median 50', 'Change in 30 days: −6']);
  });

  it('gives no number anywhere while there are too few buyers', async () => {
    const element = await show('new');
    expect(element.state).to.equal('collecting');
    const text = seen(element);
    expect(text).to.include('Too few buyers to judge yet').and.include('3 returning of 18 buyers');
    expect(text.replaceAll(/3 returning of 18 buyers in 365 days/g, '')).not.to.match(/\d/);
    expect(
      [...element.renderRoot.querySelectorAll('.clover path')].slice(0, 4).map((p) => p.getAttribute('d')),
    ).to.deep.equal(['', '', '', '']);
  });

  it('says why a level is held down, and until when', async () => {
    expect(seen(await show('capped'))).to.include('Level capped until Dec 31, 2026: fake reviews');
  });

  it('shows a dimension that our words do not know, and a fifth one, by their ids', async () => {
    const [one] = snapshot().dimensions;
    if (!one) throw new Error('the fixture has no dimension');
    server.answers[hetian] = snapshot({ dimensions: [...snapshot().dimensions, { ...one, id: 'benefits' }] });
    const element = await show('hetian');
    expect(element.renderRoot.querySelectorAll('li')).to.have.length(5);
    expect(seen(element)).to.include('benefits');
  });

  it('shows the page\u2019s own words until the figures are there', async () => {
    const element = await show('slow', {}, 'A shop with many regulars');
    const slot = element.renderRoot.querySelector('slot');
    expect(slot?.assignedNodes()).to.have.length(1);
    expect(slot?.parentElement?.checkVisibility()).to.equal(true);
    expect(element.renderRoot.querySelector('.card')?.checkVisibility()).to.equal(false);
    element.merchant = 'hetian';
    await reaches(element, 'ready');
    await element.updateComplete;
    expect(slot?.parentElement?.checkVisibility()).to.equal(false);
    expect(seen(element)).to.include('91');
  });

  it('says what happened and tries again on the reader\u2019s wish', async () => {
    const element = await show('gone');
    expect(element.state).to.equal('failed');
    const alert = element.renderRoot.querySelector<HTMLElement>('[role=alert]');
    expect(alert?.innerText).to.include('could not be loaded');
    server.answers['/v1/merchants/gone/index'] = snapshot();
    alert?.querySelector('button')?.click();
    await reaches(element, 'ready');
  });

  it('says that nobody knows the merchant, and offers nothing that cannot help', async () => {
    server.answers['/v1/merchants/nobody/index'] = 'unknown';
    const element = await show('nobody');
    expect(element.state).to.equal('failed');
    expect(seen(element)).to.include('This shop is not known here.');
    expect(element.renderRoot.querySelector('button')).to.equal(null);
  });

  it('keeps the last figures in sight when newer ones cannot be had, and says from when they are', async () => {
    const element = await show('hetian');
    server.answers[hetian] = 404;
    indexOf(server.api, 'hetian').refresh();
    await reaches(element, 'stale');
    const status = element.renderRoot.querySelector<HTMLElement>('[role=status]');
    expect(status?.innerText).to.include('Last known figures, from this minute');
    expect(seen(element)).to.include('91').and.include('12,408');
    server.answers[hetian] = snapshot({ score: 90 });
    status?.querySelector('button')?.click();
    await reaches(element, 'ready');
    expect(seen(element)).to.include('90');
  });

  it('says that the device is offline, and comes back by itself', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const element = await show('hetian');
      expect(element.state).to.equal('offline');
      expect(seen(element)).to.include('You are offline');
      expect(server.asked).to.deep.equal([]);
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await reaches(element, 'ready');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('asks nothing again when it is moved, taken out or put back', async () => {
    const element = await show('hetian');
    const other = await fixture(html`<div></div>`);
    other.append(element);
    element.remove();
    await new Promise((done) => setTimeout(done));
    other.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(server.asked).to.deep.equal([hetian]);
  });

  it('shows another merchant, and only the last one asked for', async () => {
    const element = await show('hetian');
    element.merchant = 'slow';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    element.merchant = 'small';
    await reaches(element, 'ready');
    expect(seen(element)).to.include('Below 62% of its peers');
  });

  it('asks once for many merchants', async () => {
    server.answers['/v1/indexes?merchants=hetian,small'] = { indexes: [snapshot(), small], unknown: [] };
    await Promise.all([show('hetian'), show('small'), show('hetian')]);
    expect(server.asked).to.deep.equal(['/v1/indexes?merchants=hetian,small']);
  });

  it('speaks Chinese and Arabic, changes language in place, and mirrors all but the leaves', async () => {
    const element = await show('hetian', { lang: 'zh-CN' });
    expect(seen(element)).to.include('高于92%同行');
    const leaf = element.renderRoot.querySelector('.clover path')?.getAttribute('d');
    element.lang = 'ar';
    await waitUntil(() => seen(element).includes('مؤشر'), 'speaks Arabic');
    const base = element.renderRoot.querySelector('.base');
    expect(getComputedStyle(base as Element).direction).to.equal('rtl');
    expect(element.renderRoot.querySelector('.clover path')?.getAttribute('d')).to.equal(leaf);
    expect(server.asked).to.deep.equal([hetian]);
  });

  describe('the method', () => {
    async function open(merchant: string): Promise<[ReturningCustomerIndex, HTMLDialogElement]> {
      server.answers['/v1/methods/v1'] = method;
      const element = await show(merchant);
      element.renderRoot.querySelector<HTMLElement>('.how')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.renderRoot.querySelector('dialog[open] table'), 'the dialog has its table');
      return [element, element.renderRoot.querySelector('dialog') as HTMLDialogElement];
    }

    it('opens by keyboard with the merchant\u2019s own inputs, closes by Escape and gives the focus back', async () => {
      const [element, dialog] = await open('hetian');
      const text = dialog.innerText;
      expect(text).to.include('The quality').and.include('Counted in words.').and.include('SHA-256 abababab');
      expect(text).to.include('25% × 97 + 25% × 94 + 25% × 77 + 25% × 96 = 91');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      expect(dialog.open).to.equal(false);
      expect(element.renderRoot.activeElement?.className).to.include('how');
    });

    it('gives the weight of a dimension without data to the others, and says so', async () => {
      const [, dialog] = await open('small');
      expect(dialog.innerText).to.include('33% × 38 + 33% × 52 + 33% × 44 = 45').and.include('is left out');
    });

    it('stays open and in place while figures and language change', async () => {
      const [element, dialog] = await open('hetian');
      element.lang = 'zh-CN';
      await waitUntil(() => dialog.innerText.includes('每个维度看什么'), 'speaks Chinese');
      expect(dialog.open).to.equal(true);
      expect(element.renderRoot.querySelector('dialog')).to.equal(dialog);
    });
  });

  describe('on the page', () => {
    for (const theme of ['light', 'dark', 'overlay']) {
      for (const merchant of ['hetian', 'small', 'new', 'gone', 'slow']) {
        it(`has nothing for axe to find: ${merchant}, ${theme}`, async () => {
          const element = await show(merchant, { theme });
          document.body.style.background = theme === 'light' ? '#fff' : '#000';
          await expect(element).to.be.accessible();
          document.body.style.background = '';
        });
      }
    }

    it('takes the same room in every state, language and width, as much as was kept for it', async () => {
      // An API without batches, so that the one that never answers keeps nobody waiting.
      const elements = await Promise.all(
        ['en', 'zh-CN', 'ar'].flatMap((lang) =>
          ['slow', 'hetian', 'small', 'new', 'gone'].map((merchant) => show(merchant, { lang })),
        ),
      );
      for (const width of [200, 280, 320, 360, 440, 520, 760, 1200]) {
        for (const element of elements) {
          (element.parentElement as HTMLElement).style.width = `${width}px`;
          const which = `${element.merchant} in ${element.lang} at ${width} px`;
          expect(element.offsetHeight, which).to.equal(reservedHeight(reserve, width));
          expect(element.scrollWidth, which).to.be.at.most(width);
        }
      }
    });

    it('keeps one line in its compact form, whatever it shows', async () => {
      for (const merchant of ['slow', 'hetian', 'small', 'new', 'gone']) {
        const element = await show(merchant, { variant: 'compact', width: '344' });
        expect(element.offsetHeight, merchant).to.equal(40);
        expect(element.offsetWidth, merchant).to.be.at.most(344);
      }
    });

    it('keeps the sentence, the number and its doubt in sight in its compact form, however little room there is', async () => {
      server.answers['/v1/merchants/top/index'] = snapshot({ id: 'top', level: 'leading', percentile: 98 });
      for (const lang of ['en', 'zh-CN', 'ar']) {
        for (const width of [240, 280, 337]) {
          const element = await show('top', { variant: 'compact', width: `${width}`, lang });
          const box = element.getBoundingClientRect();
          for (const part of ['.verdict span', '.score', 'small']) {
            const seen = element.renderRoot.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
            const which = `${part} in ${lang} at ${width} px`;
            expect(seen.width, which).to.be.greaterThan(0);
            expect(seen.top, which).to.be.at.least(box.top);
            expect(seen.bottom, which).to.be.at.most(box.bottom);
            expect(seen.left, which).to.be.at.least(box.left);
            expect(seen.right, which).to.be.at.most(box.right);
          }
        }
      }
    });

    it('tells a screen reader everything in its compact form, and opens the method by a press anywhere on it', async () => {
      const element = await show('hetian', { variant: 'compact' });
      expect(element.renderRoot.querySelectorAll('li')).to.have.length(4);
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = element.renderRoot.elementFromPoint(x + width / 2, y + height / 2);
      expect(hit?.outerHTML).to.include('how');
      await expect(element).to.be.accessible();
    });

    it('is one drawing of few nodes', async () => {
      const element = await show('hetian');
      expect(element.renderRoot.querySelectorAll('svg')).to.have.length(1);
      expect(element.renderRoot.querySelectorAll('*').length).to.be.at.most(60);
    });

    it('takes text for text, whatever it looks like', async () => {
      const name = '<img src=x onerror=alert(1)>';
      server.answers[hetian] = snapshot({ name });
      const element = await show('hetian');
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      expect(element.renderRoot.querySelector('[role=group]')?.getAttribute('aria-label')).to.include(name);
    });

    it('keeps the focus while a note comes and goes', async () => {
      const element = await show('hetian');
      const how = element.renderRoot.querySelector<HTMLElement>('.how');
      how?.focus();
      for (const [answer, state] of [
        [404, 'stale'],
        [snapshot(), 'ready'],
      ] as const) {
        server.answers[hetian] = answer;
        indexOf(server.api, 'hetian').refresh();
        await reaches(element, state);
        await element.updateComplete;
        expect(element.renderRoot.activeElement).to.equal(how);
      }
    });

    it('moves a bar to another length in its place', async () => {
      const element = await show('hetian');
      const bar = element.renderRoot.querySelector<HTMLElement>('.bar');
      expect(bar?.style.getPropertyValue('--value')).to.equal('97');
      server.answers[hetian] = small;
      indexOf(server.api, 'hetian').refresh();
      await waitUntil(() => seen(element).includes('45'), 'shows the new figures');
      expect(element.renderRoot.querySelector('.bar')).to.equal(bar);
      expect(bar?.style.getPropertyValue('--value')).to.equal('38');
    });

    it('survives a page that unsets and colours everything', async () => {
      const style = document.createElement('style');
      style.textContent = '* { all: unset !important; color: red !important; font: 40px serif !important }';
      document.head.append(style);
      const element = await show('hetian');
      const score = getComputedStyle(element.renderRoot.querySelector('.score') as Element);
      expect(score.color).not.to.equal('rgb(255, 0, 0)');
      expect(score.fontFamily).not.to.equal('serif');
      expect(element.offsetHeight).to.equal(reservedHeight(reserve, element.offsetWidth));
      style.remove();
    });
  });
});
