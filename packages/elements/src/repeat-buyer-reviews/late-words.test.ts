import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { control, seen, sees, serve, show } from './show.fixture.ts';

describe('how the reviews are verified', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  it('is said once a reader asks, and no longer once they close it', async () => {
    const element = await show(server);
    expect(seen(element)).not.to.include('first-time');
    const button = control(element, '2,146 reviews');
    button.click();
    await sees(element, '5,204 reviews by first-time buyers are not shown.');
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    await waitUntil(() => !seen(element).includes('first-time'), 'closes');
  });

  it('is asked for anew in another language, and said in that', async () => {
    const element = await show(server);
    control(element, '2,146 reviews').click();
    await sees(element, 'none is deleted');
    element.lang = 'zh-CN';
    await sees(element, '回头客说');
    control(element, '2,146 条').click();
    await sees(element, '另有 5,204 条首次购买者的评价');
    element.lang = 'ar';
    await sees(element, 'ماذا يقول');
    control(element, '2,146 تقييم').click();
    await sees(element, 'لا يُعرض 5,204 تقييمات لمن اشترى أول مرة');
  });

  it('is said in our words, whatever words of its own a page has', async () => {
    const element = await show(server);
    element.labels = { title: 'Regulars', verified: '', folded: '', rows: {}, issuer: 'By ourselves' };
    await sees(element, 'Regulars');
    control(element, '2,146 reviews').click();
    await sees(element, `${new URL(server.api).host}, from what the platform reports`);
    await sees(element, 'checked against the orders');
  });
});
