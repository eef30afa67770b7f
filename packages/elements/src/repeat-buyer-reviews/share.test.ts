import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { page, review } from './reviews.fixture.ts';
import { control, listAt, rootOf, sees, serve, show } from './show.fixture.ts';

/** Puts something in the place of a member of `navigator`, until the test is over. */
const instead: string[] = [];
function pretend(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  instead.push(name);
}

const url = (id = 'r1'): string => `${location.href.replace(/#.*/, '')}#huitou-review-${id}`;

describe('the button that shares a review', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => {
    server.restore();
    for (const name of instead.splice(0)) delete (navigator as unknown as Record<string, unknown>)[name];
  });

  it('hands its link and a sentence to the device', async () => {
    const shared: unknown[] = [];
    pretend('share', (data: unknown) => Promise.resolve(void shared.push(data)));
    control(await show(server), 'Share: 小*禾').click();
    await waitUntil(() => shared.length, 'shares');
    expect(shared).to.deep.equal([{ text: '小*禾 bought again, for the 19th time', url: url() }]);
  });

  for (const [lang, label, text] of [
    ['zh-CN', '分享', '小*禾第 19 次购买的评价'],
    ['ar', 'مشاركة', '小*禾 عاد واشترى للمرة 19'],
  ] as const) {
    it(`does so in ${lang}`, async () => {
      const shared: ShareData[] = [];
      pretend('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      control(await show(server, { lang }), label).click();
      await waitUntil(() => shared.length, 'shares');
      expect(shared[0]?.text).to.equal(text);
    });
  }

  it('writes an id into the link so that it comes back as it was', async () => {
    const copied: string[] = [];
    pretend('share', undefined);
    pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    server.answers[listAt] = page([review({ id: 'a b/ü' })]);
    control(await show(server), 'Share').click();
    await waitUntil(() => copied.length, 'copies');
    expect(copied).to.deep.equal([url('a%20b%2F%C3%BC')]);
  });

  it('copies the link where a device shares nothing, and says so where a screen reader hears it', async () => {
    const copied: string[] = [];
    pretend('share', undefined);
    pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const element = await show(server);
    control(element, 'Share').click();
    await sees(element, 'Link copied');
    expect(copied).to.deep.equal([url()]);
    const said = element.renderRoot.querySelector('[part=actions] [role=status]');
    expect(said?.textContent).to.equal('Link copied');
  });

  it('says nothing to who closes the sheet of the device', async () => {
    let asked = 0;
    pretend('share', () => {
      asked++;
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    pretend('clipboard', { writeText: () => Promise.resolve(void (asked += 10)) });
    const element = await show(server);
    control(element, 'Share').click();
    await waitUntil(() => asked, 'asks the device');
    await Promise.resolve();
    expect([asked, element.renderRoot.querySelector('.said')?.textContent]).to.deep.equal([1, '']);
  });

  it('shows the link, selected, where the clipboard is forbidden as well', async () => {
    pretend('share', () => Promise.reject(new DOMException('not now', 'NotAllowedError')));
    pretend('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const element = await show(server);
    control(element, 'Share').click();
    await waitUntil(() => rootOf(element).activeElement?.matches('input'), 'shows the link');
    const field = rootOf(element).activeElement as HTMLInputElement;
    expect([field.value, field.ariaLabel, field.readOnly]).to.deep.equal([url(), 'Link to this review', true]);
    expect(field.selectionEnd).to.equal(url().length);
  });

  it('does so on a page that came without https, where there is no clipboard', async () => {
    pretend('share', undefined);
    pretend('clipboard', undefined);
    const element = await show(server);
    control(element, 'Share').click();
    await waitUntil(() => rootOf(element).activeElement?.matches('input'), 'shows the link');
  });
});
