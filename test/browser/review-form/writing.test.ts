import { expect } from '@open-wc/testing';
import { apiOf } from '@huitou/mock/scenario.js';
import { drawnParts, documentedParts } from '../../../packages/elements/src/testing/documented-parts.ts';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { control, newToken, press, reaches, seen, serveMock, showForm, takeFromElsewhere, write } from './show-form.ts';

describe('<repeat-buyer-review-form>', () => {
  let mock: ReturnType<typeof serveMock>;
  beforeEach(() => void (mock = serveMock()));
  afterEach(() => mock.restore());

  it('takes two taps as a complete review', async () => {
    const form = await showForm({ token: newToken() });
    const events: string[] = [];
    form.addEventListener('huitou-review', ({ review, state }) => events.push(`${review} ${state}`));
    await press(form, '.loves input', 'Love it');
    await press(form, 'button', 'Send');
    await reaches(form, 'published');
    const [review] = mock.submissions.reviews;
    expect(review?.stars).to.deep.equal({ quality: 4, service: 4, content: 4, returning: 4 });
    expect(events).to.deep.equal([`${review?.review} published`]);
    expect(seen(form)).to.include('Published').and.include('Keep the receipt').and.include('Share');
    const log = form.renderRoot.querySelector<HTMLAnchorElement>('[part=log]');
    expect([log?.target, log?.innerText]).to.deep.equal(['_blank', 'See it in the public log']);
    expect(log?.href).to.match(/^https:\/\/[^/]+\/log\?lang=en&find=[\w.~-]+$/);
    await expect(form).to.be.accessible();
  });

  it('sends what was said in full', async () => {
    const form = await showForm({ token: newToken('large-order') });
    await press(form, '.loves input', 'A must');
    await press(form, 'button', 'In detail');
    await press(form, '[part=leaf][aria-label=Content] input', '2 of 5');
    await press(form, '.topics input', 'Well packed');
    await press(form, '.again input', 'Yes');
    const goods = control<HTMLSelectElement>(form, 'select');
    goods.value = 'navel-10';
    goods.dispatchEvent(new Event('change'));
    await write(form, '  Sweet, and on time. ');
    await expect(form).to.be.accessible();
    await press(form, 'button', 'Send');
    await reaches(form, 'published');
    const { review: _, ...sent } = mock.submissions.reviews[0] ?? {};
    expect(sent).to.deep.equal({
      stars: { quality: 5, service: 5, content: 2, returning: 5 },
      text: 'Sweet, and on time.',
      lang: 'en',
      goods: 'navel-10',
      wouldBuyAgain: true,
      topics: ['well-packed'],
    });
    expect(seen(form)).to.include('Sweet, and on time.');
  });

  it('asks for a word where nothing is said, and puts the reader there', async () => {
    const form = await showForm({ token: newToken() });
    await press(form, 'button', 'Send');
    expect(seen(form)).to.include('Choose how you liked it');
    expect((form.renderRoot as ShadowRoot).activeElement).to.equal(control(form, '.loves input'));
    expect(form.renderRoot.querySelector('[role=status]')?.textContent).to.include('Choose how you liked it');
    expect(mock.submissions.reviews).to.have.length(0);
  });

  it('fills a leaf that is touched, and a step less with each touch', async () => {
    const form = await showForm({ token: newToken() });
    const picture = control(form, '.picture');
    const { left, top, width } = picture.getBoundingClientRect();
    for (const quality of [5, 4]) {
      picture.dispatchEvent(
        new MouseEvent('click', { clientX: left + width / 4, clientY: top + width / 4, bubbles: true }),
      );
      expect(JSON.parse(form.value)).to.deep.equal({ stars: { quality } });
    }
  });

  it('has the draft again after a reload', async () => {
    const token = newToken();
    const first = await showForm({ token });
    await press(first, '.loves input', 'Good');
    await write(first, 'Half a sen');
    await waitUntil(() => seen(first).includes('Draft kept'), 'says that it is kept');
    first.remove();
    const again = await showForm({ token });
    await waitUntil(() => control<HTMLTextAreaElement>(again, 'textarea').value === 'Half a sen');
    expect(control<HTMLInputElement>(again, '.loves input', 'Good').checked).to.equal(true);
  });

  it('keeps what was typed in the last moment before it leaves the page', async () => {
    const token = newToken();
    const first = await showForm({ token });
    await write(first, 'at once');
    first.remove();
    const again = await showForm({ token });
    await waitUntil(() => control<HTMLTextAreaElement>(again, 'textarea').value === 'at once');
  });

  it('waits without a connection, says so after a reload, and is published when there is one', async () => {
    const token = newToken();
    let online = true;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    try {
      const form = await showForm({ token });
      await press(form, '.loves input', 'Love it');
      online = false;
      await press(form, 'button', 'Send');
      await reaches(form, 'waiting');
      expect(seen(form)).to.include('Waiting for a connection').and.include('Sent by itself, once');
      form.remove();
      const again = await showForm({ token, state: 'waiting' });
      online = true;
      dispatchEvent(new Event('online'));
      await reaches(again, 'published');
      expect(mock.submissions.reviews).to.have.length(1);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('can be written while the API does not answer, and is sent when it does', async () => {
    const form = await showForm({ token: newToken(), scenario: 'failing' });
    expect(seen(form)).to.include('checked and sent later');
    await press(form, '.loves input', 'Good');
    await press(form, 'button', 'Send');
    await reaches(form, 'waiting');
    expect(form.code).to.equal('http-503');
    expect(control(form, 'button', 'Try again')).to.be.instanceOf(HTMLButtonElement);
  });

  const refusals = {
    en: [
      'For people who came back',
      'first purchase',
      'on its way',
      'returned in full',
      'belongs to the shop',
      'has ended',
      'another shop',
      'not valid',
    ],
    'zh-CN': ['留给回头客', '第一次来', '还在路上', '全额退款', '属于店铺', '过期了', '别家店', '无效'],
    ar: ['لمن عاد', 'شرائك الأول', 'لم يصل', 'أُعيد', 'للمتجر', 'انتهت', 'متجر آخر', 'غير صالح'],
  } as const;
  const buyers = ['', 'first-time', 'unknown-order', 'refunded', 'linked', 'expired', 'regular@qiuyi', 'forged'];
  for (const [lang, texts] of Object.entries(refusals)) {
    for (const [i, buyer] of buyers.entries()) {
      it(`says in ${lang} what would let ${buyer || 'a stranger'} write`, async () => {
        const form = await showForm({ token: buyer, lang, state: 'not-allowed' });
        expect(seen(form)).to.include(texts[i]);
        expect(form.renderRoot.querySelector('textarea')).to.equal(null);
        await expect(form).to.be.accessible();
      });
    }
  }

  it('says why a review is held or folded', async () => {
    for (const [buyer, text] of [
      ['held', 'contact data'],
      ['folded', 'nearly the same'],
    ] as const) {
      const form = await showForm({ token: newToken(buyer) });
      await press(form, '.loves input', 'Love it');
      await press(form, 'button', 'Send');
      await reaches(form, buyer);
      expect(seen(form)).to.include(text);
    }
  });

  it('keeps what was refused for good, with the reason, to be changed', async () => {
    const token = newToken();
    const form = await showForm({ token });
    await write(form, 'Mine');
    await takeFromElsewhere(token);
    await press(form, 'button', 'Send');
    await reaches(form, 'refused');
    expect(form.code).to.equal('token-used');
    expect(seen(form)).to.include('You have written about this order');
    await press(form, 'button', 'Write');
    expect(seen(form)).to.include('You have written about this order');
    expect(control<HTMLTextAreaElement>(form, 'textarea').value).to.equal('Mine');
  });

  it('gets its token from the page when it needs one, and another when that has ended', async () => {
    const fresh = newToken();
    const given: string[] = [];
    const form = document.createElement('repeat-buyer-review-form');
    Object.assign(form, { merchant: 'hetian', api: apiOf('live'), lang: 'en' });
    form.getToken = async () => {
      given.push(given.length ? fresh : 'expired');
      return given.at(-1) ?? '';
    };
    document.body.append(form);
    await reaches(form, 'ready');
    expect(given).to.deep.equal(['expired', fresh]);
    await press(form, '.loves input', 'Good');
    await press(form, 'button', 'Send');
    await reaches(form, 'published');
    form.remove();
  });

  it('sends what was written while the page had no token to give, once it has', async () => {
    const token = newToken();
    const answers: ((token: string) => void)[] = [];
    const form = document.createElement('repeat-buyer-review-form');
    Object.assign(form, { merchant: 'hetian', api: apiOf('live'), lang: 'en' });
    form.getToken = async () => {
      if (answers.length === 0) {
        answers.push(() => {});
        throw new Error('The backend of the page is down');
      }
      return new Promise((resolve) => answers.push(resolve));
    };
    document.body.append(form);
    await reaches(form, 'ready');
    await press(form, '.loves input', 'Good');
    await write(form, 'Written before there was a token');
    await press(form, 'button', 'Send');
    await waitUntil(() => answers.length === 2, 'asks the page again');
    expect(seen(form)).to.include('Waiting for a connection');
    expect(control(form, '[part=send]').getAttribute('aria-busy')).to.equal('true');
    answers[1]?.(token);
    await reaches(form, 'published');
    expect(seen(form)).to.include('Written before there was a token');
    form.remove();
  });

  it('asks for that token again where it was taken out meanwhile and put back', async () => {
    const token = newToken();
    const form = document.createElement('repeat-buyer-review-form');
    Object.assign(form, { merchant: 'hetian', api: apiOf('live'), lang: 'en' });
    let asked = 0;
    let refuse: ((why: Error) => void) | undefined;
    form.getToken = () => {
      asked++;
      return new Promise((_, reject) => (refuse = reject));
    };
    document.body.append(form);
    await waitUntil(() => asked === 1, 'asks the page');
    refuse?.(new Error('The backend of the page is down'));
    await reaches(form, 'ready');
    await write(form, 'Written before there was a token');
    await press(form, 'button', 'Send');
    await waitUntil(() => asked === 2, 'asks the page again');
    form.remove();
    refuse?.(new Error('The backend of the page is down'));
    await new Promise((resolve) => setTimeout(resolve));
    form.getToken = async () => token;
    document.body.append(form);
    await reaches(form, 'published');
    form.remove();
  });

  it('forgets its draft when the form around it is reset', async () => {
    const token = newToken();
    const form = await showForm({ token });
    const page = document.createElement('form');
    form.before(page);
    page.append(form);
    await write(form, 'Gone');
    await waitUntil(() => seen(form).includes('Draft kept'));
    page.reset();
    await form.updateComplete;
    expect([form.value, control<HTMLTextAreaElement>(form, 'textarea').value]).to.deep.equal(['', '']);
    const again = await showForm({ token });
    expect(again.value).to.equal('');
  });

  it('is erased after a second press, and tells the page', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    const events: string[] = [];
    form.addEventListener('huitou-review', ({ state }) => events.push(state));
    await press(form, 'button', 'Erase my review');
    expect(seen(form)).to.include('Erase it for good?');
    await press(form, 'button', 'Keep it');
    expect(seen(form)).not.to.include('Erase it for good?');
    await press(form, 'button', 'Erase my review');
    await press(form, '.danger');
    await reaches(form, 'erased');
    expect(events).to.deep.equal(['erased']);
  });

  it('shows the parts that its documentation names', async () => {
    const form = await showForm({ token: newToken('large-order') });
    await press(form, 'button', 'In detail');
    const drawn = new Set(drawnParts(form.renderRoot as ShadowRoot));
    await press(form, 'button', 'Returning buyers only');
    await waitUntil(() => form.renderRoot.querySelector('[part=disclosure]'), 'says how reviews are checked');
    for (const part of drawnParts(form.renderRoot as ShadowRoot)) drawn.add(part);
    const sent = await showForm({ token: newToken('held') });
    await write(sent, 'x');
    await press(sent, 'button', 'Send');
    await reaches(sent, 'held');
    const stranger = await showForm({ token: 'unknown-order', state: 'not-allowed' });
    const written = await showForm({ token: newToken('written'), state: 'published' });
    await press(written, 'button', 'Add to it');
    await waitUntil(() => written.renderRoot.querySelector('textarea'), 'can be added to');
    await write(written, 'And still good.');
    for (const part of drawnParts(written.renderRoot as ShadowRoot)) drawn.add(part);
    await press(written, 'button', 'Send');
    await waitUntil(() => written.renderRoot.querySelector('[part=appendix]'), 'was added to');
    const held = await showForm({ token: newToken('was-held'), state: 'held' });
    for (const one of [sent, stranger, written, held])
      for (const part of drawnParts(one.renderRoot as ShadowRoot)) drawn.add(part);
    const missing = (await documentedParts('repeat-buyer-review-form')).filter((part) => !drawn.has(part));
    expect(missing).to.deep.equal(['picture', 'pictures']);
  });
});
