import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { page, review } from './reviews.fixture.ts';
import { control, items, listAt, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

const long = 'A sentence that goes on for a while. '.repeat(12);

describe('a long review', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({ [listAt]: page([review({ text: long, lang: 'en' })]) })));
  afterEach(() => server.restore());

  it('takes a few lines until its reader wants more, and is in the page from the start', async () => {
    const element = await show(server, { width: '360' });
    const text = items(element)[0]?.querySelector('.long') as HTMLElement;
    await waitUntil(() => text.nextElementSibling?.checkVisibility(), 'offers more');
    const few = text.offsetHeight;
    expect(text.textContent).to.equal(long);
    const button = control(element, 'Read more: 小*禾');
    expect([button.innerText, button.ariaExpanded]).to.deep.equal(['Read more', 'false']);
    button.click();
    expect(text.offsetHeight).to.be.greaterThan(few);
    expect([button.innerText, button.ariaExpanded]).to.deep.equal(['Read less', 'true']);
    button.click();
    expect([text.offsetHeight, button.innerText]).to.deep.equal([few, 'Read more']);
  });

  it('offers no more where all of it is seen', async () => {
    const element = await show(server, { width: '360' });
    const button = items(element)[0]?.querySelector('[name=long]');
    await waitUntil(() => button?.checkVisibility(), 'offers more in a narrow box', { timeout: 6000 });
    if (element.parentElement) element.parentElement.style.width = '1600px';
    await waitUntil(() => !button?.checkVisibility(), 'has nothing more to offer in a wide one', { timeout: 6000 });
  });
});
