import { expect } from '@open-wc/testing';
import { needs } from '@huitou/contract/testing/needs.js';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import type { FakeApi } from '../testing/fake-api.ts';
import { course, point } from './history.fixture.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { openApi, show, waitUntil } from './show.fixture.ts';

const path = '/v1/merchants/hetian/index/history?days=90';
const script = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/history-chart.ts'));

describe('the history in the dialog of the method', function () {
  // A chart takes its time where many files are tested at once.
  this.timeout(30_000);

  let server: FakeApi;
  let element: ReturningCustomerIndex;
  beforeEach(() => {
    server = openApi();
    server.answers[path] = course();
  });
  afterEach(() => server.restore());

  const find = <E extends HTMLElement>(selector: string): E => {
    const found = element.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`${selector}: is not in sight`);
    return found;
  };
  const section = (): string => find('.history').innerText;
  const chart = (): Chart | undefined => {
    const canvas = element.renderRoot.querySelector('canvas');
    return canvas ? Chart.getChart(canvas) : undefined;
  };
  const colours = (): string => JSON.stringify(chart()?.data.datasets.map(({ borderColor }) => borderColor));

  /** The dialog, open, with the section in it. */
  async function panel(attributes: Record<string, string> = {}): Promise<void> {
    element = await show(server, 'hetian', attributes);
    find('.how').click();
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] .show'), 'has the button');
  }

  /** The dialog with the drawing in it. */
  async function drawn(attributes: Record<string, string> = {}): Promise<Chart> {
    await panel(attributes);
    find('.show').click();
    await waitUntil(chart, 'has drawn');
    return chart() as Chart;
  }

  it('brings neither the figures nor the script of the drawing before a reader asks', async () => {
    await panel();
    expect(server.asked).not.to.include(path);
    expect(script()).to.equal(false);
    find('.show').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(chart, 'has drawn');
    expect(script()).to.equal(true);
    expect(server.asked.filter((asked) => asked === path)).to.have.length(1);
  });

  it('draws a line a dimension in the colours of the leaves, and the index heavier and above them', async () => {
    const { datasets } = (await drawn({ theme: 'light' })).data;
    expect(datasets.map(({ label, borderColor }) => [label, borderColor])).to.deep.equal([
      ['Index', 'rgb(31, 26, 23)'],
      ['The quality', 'rgb(224, 160, 27)'],
      ['The service', 'rgb(18, 160, 138)'],
      ['The content', 'rgb(111, 91, 240)'],
      ['The returning', 'rgb(232, 68, 31)'],
    ]);
    const [index, ...others] = datasets.map(({ borderWidth }) => Number(borderWidth));
    expect(index).to.be.greaterThan(Math.max(...others));
    for (const name of ['Index', 'The quality', 'The content', 'peers\u2019 median 50']) {
      expect(find('.legend').innerText).to.include(name);
    }
  });

  it('gives the same figures as a table, week by week', async () => {
    await drawn();
    find('summary').click();
    const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('.history tbody tr')];
    expect(rows).to.have.length(13);
    expect(rows.at(-1)?.innerText.split(/\s*\t\s*/)).to.deep.equal(['Nov 22', '91', '97', '94', '77', '96']);
    expect(rows[0]?.innerText).to.include('–');
  });

  it('says a day and its figures to the keyboard, and marks it in the drawing', async () => {
    const drawing = await drawn();
    const canvas = find('canvas');
    canvas.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(canvas.ariaValueText).to.equal(
      'Nov 21, 2026, Index 91, The quality 96, The service 95, The content 76, The returning 96',
    );
    expect(drawing.tooltip?.getActiveElements().map(({ index }) => index)).to.deep.equal([88, 88, 88, 88, 88]);
    const dots = (): number[] =>
      drawing.getDatasetMeta(0).data.flatMap(({ options }, at) => (Number(options['radius']) > 1 ? [at] : []));
    await waitUntil(() => String(dots()) === '88', 'has a dot on this day alone');
    canvas.blur();
    expect(drawing.tooltip?.getActiveElements()).to.deep.equal([]);
    await waitUntil(() => dots().length === 0, 'has no dot');
  });

  it('is a slider over the days, which begins at the last one and takes only the keys of a slider', async () => {
    const drawing = await drawn();
    const canvas = find('canvas');
    const values = (): (string | null)[] =>
      ['min', 'max', 'now'].map((name) => canvas.getAttribute(`aria-value${name}`));
    expect([canvas.getAttribute('role'), canvas.tabIndex, ...values()]).to.deep.equal(['slider', 0, '1', '90', '90']);
    canvas.focus();
    expect(drawing.getActiveElements().map(({ index }) => index)).to.deep.equal([89, 89, 89, 89, 89]);
    const press = async (key: string): Promise<boolean> => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      canvas.dispatchEvent(event);
      await element.updateComplete;
      return event.defaultPrevented;
    };
    expect([await press('PageDown'), values().at(-1)]).to.deep.equal([true, '83']);
    expect([await press('Tab'), values().at(-1)]).to.deep.equal([false, '83']);
    expect([await press('Home'), values().at(-1)]).to.deep.equal([true, '1']);
    expect(canvas.parentElement?.getAttribute('aria-busy')).to.equal('false');
  });

  it('is not drawn again where nothing that it shows has changed', async () => {
    const drawing = await drawn();
    let draws = 0;
    const { update } = drawing;
    drawing.update = (...mode) => {
      draws++;
      update.apply(drawing, mode);
    };
    element.requestUpdate();
    await element.updateComplete;
    expect(draws).to.equal(0);
    element.theme = 'dark';
    await element.updateComplete;
    expect(draws).to.equal(1);
  });

  it('follows the theme and the language in place', async () => {
    const drawing = await drawn({ theme: 'light' });
    const before = colours();
    element.theme = 'dark';
    await element.updateComplete;
    expect(colours()).not.to.equal(before);
    expect(colours()).to.include('rgb(246, 239, 233)');
    element.lang = 'ar';
    await waitUntil(() => section().includes('آخر 90 يومًا'), 'speaks Arabic');
    expect(chart()).to.equal(drawing);
    expect(drawing.options.scales?.x?.reverse).to.equal(true);
  });

  it('follows the system between light and dark', async function () {
    await needs(this, 'emulateMedia');
    await emulateMedia({ colorScheme: 'light' });
    await drawn({ theme: 'auto' });
    const before = colours();
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(() => colours() !== before, 'has other colours');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('moves nothing under reduced motion', async function () {
    await needs(this, 'emulateMedia');
    await emulateMedia({ reducedMotion: 'reduce' });
    const drawing = await drawn();
    expect(drawing.options.animation).to.equal(false);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('takes the width of the dialog, and never more', async () => {
    const drawing = await drawn();
    const dialog = find('dialog');
    const before = drawing.width;
    dialog.style.width = '320px';
    await waitUntil(() => drawing.width < before, 'has become narrower');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });

  it('is gone with the dialog, and shows anew when asked again', async () => {
    await drawn();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => Object.keys(Chart.instances).length === 0, 'has let go of the drawing');
    find('.how').click();
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] .show'), 'has the button again');
    find('.show').click();
    await waitUntil(chart, 'has drawn again');
  });

  it('leaves nothing behind when the tag is taken out, and draws again when it is put back', async () => {
    await drawn();
    const box = element.parentElement;
    element.remove();
    expect(Object.keys(Chart.instances)).to.have.length(0);
    box?.append(element);
    await waitUntil(chart, 'has drawn again');
    expect(getComputedStyle(find('.chart')).height).to.equal('260px');
    expect(server.asked.filter((asked) => asked === path)).to.have.length(1);
  });

  it('draws nothing any more for a tag that leaves while it is drawn anew', async () => {
    await drawn();
    element.theme = 'dark';
    element.remove();
    await element.updateComplete;
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  it('says what happened and tries again on the reader\u2019s wish', async () => {
    server.answers[path] = 404;
    await panel();
    find('.show').click();
    await waitUntil(() => element.renderRoot.querySelector('.history .trouble'), 'says so');
    expect(section()).to.include('Could not be loaded');
    await expect(element).to.be.accessible();
    server.answers[path] = course();
    find('.history .trouble button').click();
    await waitUntil(chart, 'has drawn');
    expect(element.renderRoot.querySelector('.history .trouble')).to.equal(null);
  });

  it('says that it is loading, and that the device is offline', async () => {
    server.answers[path] = 'silence';
    await panel();
    find('.show').click();
    await element.updateComplete;
    expect(section()).to.include('Loading');
    find<HTMLButtonElement>('.close').click();
    await waitUntil(() => element.renderRoot.querySelector('.show'), 'has closed');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      find('.show').click();
      await waitUntil(() => element.renderRoot.querySelector('.history .trouble'), 'says so');
      expect(find('.history .trouble').textContent).to.include('You are offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('says that a single day is no course', async () => {
    server.answers[path] = { merchant: 'hetian', points: [point(0)] };
    await panel();
    find('.show').click();
    await waitUntil(() => section().includes('Not enough days yet'), 'says so');
    expect(element.renderRoot.querySelector('canvas')).to.equal(null);
  });

  for (const theme of ['light', 'dark', 'overlay']) {
    it(`has nothing for axe to find: ${theme}`, async () => {
      await drawn({ theme });
      find('summary').click();
      await expect(element).to.be.accessible();
    });
  }
});
