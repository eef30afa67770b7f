import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import { choosePictures, pictureOf } from './choose-pictures.ts';
import { control, newToken, press, reaches, seen, serveMock, showForm, write } from './show-form.ts';

const pictures = (form: RepeatBuyerReviewForm): number => form.renderRoot.querySelectorAll('[part=picture]').length;

/** What the API says to a token that has ended. */
const ended = {
  type: 'urn:huitou:problem:unauthorized',
  title: 'Not authorized',
  status: 401,
  errors: [{ pointer: 'exp', detail: 'has ended' }],
};

describe('a picture that is still being drawn when "Send" is pressed', () => {
  const real = globalThis.createImageBitmap;
  let mock: ReturnType<typeof serveMock>;
  let drawNow: () => void;
  beforeEach(() => {
    mock = serveMock();
    const drawn = new Promise<void>((done) => (drawNow = done));
    globalThis.createImageBitmap = async (...args: readonly unknown[]) => {
      await drawn;
      return real(...(args as Parameters<typeof real>));
    };
  });
  afterEach(() => {
    mock.restore();
    globalThis.createImageBitmap = real;
  });

  async function pressed(files: readonly File[], text = 'With a picture'): Promise<RepeatBuyerReviewForm> {
    const form = await showForm({ token: newToken() });
    await write(form, text);
    choosePictures(form, files);
    await press(form, '[part=send]');
    return form;
  }

  it('is waited for in sight: the form says that it is sending, and nothing in it can be changed', async () => {
    const form = await pressed([await pictureOf(40, 30)]);
    const height = form.offsetHeight;
    expect([form.state, seen(form)]).to.satisfy(
      ([state, text]: string[]) => state === 'sending' && /Sending…/.test(text ?? ''),
    );
    expect(form.renderRoot.querySelector('[role=status]')?.textContent).to.include('Sending…');
    const send = control(form, '[part=send]');
    expect([send.ariaBusy, send.ariaDisabled]).to.deep.equal(['true', 'true']);
    expect(control<HTMLTextAreaElement>(form, 'textarea').disabled).to.equal(true);
    expect(form.offsetHeight, 'nothing moves').to.equal(height);
    await expect(form).to.be.accessible();
    await press(form, '[part=send]');
    drawNow();
    await reaches(form, 'published');
    expect(mock.submissions.reviews.map((review) => review.pictures?.length)).to.deep.equal([1]);
  });

  it('goes with the order that it was chosen for, whichever the page shows by then', async () => {
    const form = await pressed([await pictureOf(40, 30)], 'Of the first order');
    const first = form.token;
    form.token = newToken('second');
    await waitUntil(() => form.state === 'ready' && control<HTMLTextAreaElement>(form, 'textarea').value === '');
    await write(form, 'Of the second order, half wri');
    drawNow();
    await waitUntil(() => mock.submissions.reviews.length === 1, 'the first is sent');
    expect(mock.submissions.reviews[0]).to.include({ text: 'Of the first order' });
    expect(mock.submissions.reviews[0]?.pictures).to.have.length(1);
    expect([form.state, pictures(form), control<HTMLTextAreaElement>(form, 'textarea').value]).to.deep.equal([
      'ready',
      0,
      'Of the second order, half wri',
    ]);
    form.token = first;
    await reaches(form, 'published');
    expect(seen(form)).to.include('Of the first order');
  });

  it('is not sent with the token of another order, once its own has ended', async () => {
    const [first, second] = [newToken(), newToken('second')];
    const form = await showForm({ token: first });
    await write(form, 'Of the first order');
    choosePictures(form, [await pictureOf(40, 30)]);
    await press(form, '[part=send]');
    form.token = '';
    form.getToken = async () => second;
    await waitUntil(() => seen(form).includes('Your 2nd purchase'), 'shows the other order');
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
      if (!request.url.endsWith('/v1/pictures')) return fetch(request);
      asked.push(token);
      return token === first ? Response.json(ended, { status: 401 }) : fetch(request);
    };
    drawNow();
    await waitUntil(() => asked.length > 0, 'is tried');
    form.token = first;
    await reaches(form, 'refused');
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal([first]);
    expect([form.code, mock.submissions.reviews.length]).to.deep.equal(['expired', 0]);
  });

  it('is in the draft of its order, where that was not sent', async () => {
    const form = await showForm({ token: newToken() });
    const first = form.token;
    choosePictures(form, [await pictureOf(40, 30)]);
    form.token = newToken('second');
    await waitUntil(() => seen(form).includes('Your 2nd purchase'), 'shows the other order');
    await write(form, 'Another');
    drawNow();
    await waitUntil(() => seen(form).includes('Draft kept'));
    expect(pictures(form)).to.equal(0);
    form.token = first;
    await waitUntil(() => pictures(form) === 1, 'is there again');
  });

  it('holds the review back where it is no picture, and says so', async () => {
    const form = await pressed([new File(['text'], 'a.txt', { type: 'image/png' })]);
    expect(form.state).to.equal('sending');
    drawNow();
    await reaches(form, 'ready');
    expect(seen(form)).to.include('cannot be read as a picture');
    expect(mock.submissions.reviews).to.have.length(0);
    await press(form, '[part=send]');
    await reaches(form, 'published');
  });
});
