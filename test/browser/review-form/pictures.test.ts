import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { choosePictures, holding, pictureOf } from './choose-pictures.ts';
import { control, newToken, press, reaches, seen, serveMock, showForm } from './show-form.ts';
import { shrinkPicture } from '../../../packages/elements/src/repeat-buyer-review-form/picture.ts';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';

const shown = (form: RepeatBuyerReviewForm): string[] =>
  [...form.renderRoot.querySelectorAll('[part=picture] [role=img]')].map((one) => one.getAttribute('aria-label') ?? '');

/** What a camera writes into a JPEG that was taken upright: turn it by a quarter (Exif, orientation 6). */
const quarterTurn = [
  ...[0xff, 0xe1, 0, 34, ...new TextEncoder().encode('Exif'), 0, 0],
  ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
];

describe('the pictures of a review', () => {
  let mock: ReturnType<typeof serveMock>;
  beforeEach(() => void (mock = serveMock()));
  afterEach(() => mock.restore());

  it('are drawn anew at most 1,600 px long, so that nothing but pixels is left', async () => {
    const { bytes, type } = await shrinkPicture(await pictureOf(3200, 1600, 'image/jpeg'));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
    expect([width, height]).to.deep.equal([1600, 800]);
    expect(type).to.match(/^image\/(webp|jpeg)$/);
    expect(new TextDecoder('latin1').decode(bytes)).not.to.match(/Exif/);
  });

  it('stand as their camera was held', async () => {
    const upright = new Uint8Array(await (await pictureOf(320, 160, 'image/jpeg')).arrayBuffer());
    // In one piece: Firefox decodes no Blob of several.
    const turned = new Blob([new Uint8Array([...upright.slice(0, 2), ...quarterTurn, ...upright.slice(2)])], {
      type: 'image/jpeg',
    });
    const { bytes, type } = await shrinkPicture(turned);
    const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
    expect([width, height]).to.deep.equal([160, 320]);
    expect(new TextDecoder('latin1').decode(bytes)).not.to.match(/Exif/);
  });

  it('are chosen, pasted and dropped, sent in their order, and taken out', async () => {
    const form = await showForm({ token: newToken() });
    choosePictures(form, [await pictureOf(40, 30)]);
    await waitUntil(() => shown(form).length === 1);
    // Firefox makes no such event with files in it for a script.
    const pasted = new Event('paste', { bubbles: true, composed: true });
    Object.assign(pasted, { clipboardData: holding([await pictureOf(20, 30)]) });
    control(form, 'textarea').dispatchEvent(pasted);
    await waitUntil(() => shown(form).length === 2);
    const dataTransfer = holding([await pictureOf(10, 10)]);
    control(form, '.card').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await waitUntil(() => shown(form).length === 3);
    expect(shown(form)).to.deep.equal(['Picture 1 of 3', 'Picture 2 of 3', 'Picture 3 of 3']);
    await expect(form).to.be.accessible();
    await press(form, 'button', 'Remove: Picture 2 of 3');
    expect(shown(form)).to.deep.equal(['Picture 1 of 2', 'Picture 2 of 2']);
    await press(form, '.loves input', 'Good');
    await press(form, '[part=send]');
    await reaches(form, 'published');
    expect(mock.submissions.reviews[0]?.pictures).to.have.length(2);
    expect(mock.asked.filter((path) => path === '/v1/pictures')).to.have.length(2);
  });

  it('are sent along though "Send" is pressed before they are drawn', async () => {
    const form = await showForm({ token: newToken() });
    await press(form, '.loves input', 'Good');
    choosePictures(form, [await pictureOf(3000, 2000)]);
    await press(form, '[part=send]');
    await reaches(form, 'published');
    expect(mock.submissions.reviews[0]?.pictures).to.have.length(1);
  });

  it('are taken out by keyboard, and the focus stays in the form', async () => {
    const form = await showForm({ token: newToken() });
    choosePictures(form, [await pictureOf(10, 10), await pictureOf(20, 20)]);
    await waitUntil(() => shown(form).length === 2);
    const focus = (): string =>
      (form.renderRoot as ShadowRoot).activeElement?.closest('button, label')?.getAttribute('aria-label') ??
      'the choice';
    const remove = async (name: string): Promise<void> => {
      control(form, 'button', `Remove: ${name}`).focus();
      await press(form, 'button', `Remove: ${name}`);
    };
    await remove('Picture 2 of 2');
    expect(focus()).to.equal('Remove: Picture 1 of 1');
    await remove('Picture 1 of 1');
    expect((form.renderRoot as ShadowRoot).activeElement?.matches('.pick input')).to.equal(true);
  });

  it('are there again after a reload', async () => {
    const token = newToken();
    const form = await showForm({ token });
    choosePictures(form, [await pictureOf(40, 30)]);
    await waitUntil(() => seen(form).includes('Draft kept'));
    form.remove();
    const again = await showForm({ token });
    await waitUntil(() => shown(again).length === 1);
  });

  it('are six at most, and what is no picture is told', async () => {
    const form = await showForm({ token: newToken() });
    choosePictures(form, [new File(['text'], 'a.txt', { type: 'image/png' })]);
    await waitUntil(() => seen(form).includes('cannot be read as a picture'));
    const picture = await pictureOf(4, 4);
    choosePictures(
      form,
      Array.from({ length: 7 }, () => picture),
    );
    await waitUntil(() => seen(form).includes('Six pictures at most'));
    expect(shown(form)).to.have.length(6);
  });
});
