import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { KeptPicture } from '@huitou/contract/picture.js';
import { hashOfText } from '@huitou/proof/receipt.js';
import sharp from 'sharp';
import { encodePicture } from './media/encode-picture.ts';
import { mediaFolder } from './media/media-folder.ts';
import { startTokenService, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n, 9)).toISOString();
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea' }],
  ['order', { id: 'o1', merchant: 'm1', buyer: 'b1', paidAt: day(2) }],
  ...['given', 'refused', 'named', 'one', 'two', 'erased', 'sharing', 'held', 'unused', 'many', 'renewed'].map(
    (id): Said => ['order', { id, merchant: 'm1', buyer: 'b1', paidAt: day(9) }],
  ),
];

const DAY = 86_400_000;

describe('pictures of a review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-media-'));
  let service: TokenService;
  let store: TokenService['store'];
  let at: string;
  let now = Date.now();
  before(async () => {
    service = await startTokenService(history, {
      recorded: day(10),
      now: () => now,
      media: { store: mediaFolder(folder), encode: encodePicture },
    });
    ({ at, store } = service);
    await store.ledger.publish();
  });
  after(async () => {
    await service.stop();
    rmSync(folder, { recursive: true });
  });

  /** A token for an order that no other test is about. */
  const tokenFor = async (order: string, jti = `token-${order}-1`): Promise<string> =>
    service.platform.purchase({ order: await hashOfText(order), jti });
  const picture = (shade: number): Promise<Buffer> =>
    sharp({ create: { width: 640, height: 480, channels: 3, background: { r: shade, g: 9, b: 9 } } })
      .jpeg()
      .toBuffer();
  const send = (token: string, body: BodyInit, type = 'image/jpeg'): Promise<Response> =>
    fetch(`${at}/v1/pictures`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
    });
  const kept = async (token: string, shade: number): Promise<KeptPicture> => {
    const response = await send(token, new Uint8Array(await picture(shade)));
    assert.equal(response.status, 200);
    return (await response.json()) as KeptPicture;
  };
  const write = async (token: string, body: object, key = 'key-00000001'): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const response = await fetch(`${at}/v1/reviews`, { method: 'POST', body: JSON.stringify(body), headers });
    return (await response.json()) as Record<string, unknown>;
  };
  const detailOf = async (response: Response): Promise<string> =>
    `${response.status} ${((await response.json()) as { detail: string }).detail}`;
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => name);

  it('are given out for ever, as what they are, and can run nothing', async () => {
    const { picture: id, src, width, height } = await kept(await tokenFor('given'), 10);
    assert.deepEqual([width, height], [640, 480]);
    const large = await fetch(at + src);
    assert.equal(large.headers.get('content-type'), 'image/jpeg');
    assert.match(large.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(large.headers.get('x-content-type-options'), 'nosniff');
    assert.match(large.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
    assert.equal((await fetch(`${at}/v1/pictures/m1/${id}-480.avif`)).headers.get('content-type'), 'image/avif');
    assert.equal((await fetch(`${at}/v1/pictures/m2/${id}-480.avif`)).status, 404);
    assert.equal((await fetch(`${at}/v1/pictures/m1/${id}-481.avif`)).status, 400);
    assert.equal((await fetch(`${at}/v1/pictures/m1/..%2f..%2fpasswd`)).status, 400);
  });

  it('are refused in words that say what to change', async () => {
    const token = await tokenFor('refused');
    assert.match(await detailOf(await send(token, 'GIF89a', 'image/gif')), /^415 .*send image\/jpeg, image\/png/);
    assert.match(await detailOf(await send(token, '<svg/>')), /^400 picture: cannot be read as an image/);
    assert.match(await detailOf(await send('x', '<svg/>')), /^401 /);
    const first = await tokenFor('o1');
    assert.match(await detailOf(await send(first, new Uint8Array(await picture(1)))), /^403 .*second purchase/);
  });

  it('stand in the review that names them, in its order, with their other sizes', async () => {
    const token = await tokenFor('named');
    const [one, two] = [await kept(token, 20), await kept(token, 30)];
    assert.match(
      String((await write(token, { text: 'x', pictures: ['A'.repeat(43)] })).detail),
      /^pictures: one of them/,
    );
    const { review } = await write(token, { text: 'Crisp.', pictures: [two.picture, one.picture] });
    assert.equal(typeof review, 'string');
    await store.ledger.publish();
    const page = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as {
      reviews: { id: string; media: { src: string; variants: { width: number }[] }[] }[];
    };
    const media = page.reviews.find(({ id }) => id === review)?.media;
    assert.deepEqual(
      media?.map(({ src }) => src),
      [two.src, one.src],
    );
    assert.deepEqual(
      media?.[0]?.variants.map(({ width }) => width),
      [480, 480, 1600, 1600],
    );
  });

  it('are not those of another order', async () => {
    const { picture: id } = await kept(await tokenFor('one'), 40);
    const other = await tokenFor('two');
    assert.match(
      String((await write(other, { text: 'x', pictures: [id] })).detail),
      /was not sent with a token of this purchase/,
    );
  });

  it('are those of their order, also with a token that was renewed before the review was sent', async () => {
    const { picture: id, src } = await kept(await tokenFor('renewed'), 45);
    const renewed = await tokenFor('renewed', 'token-renewed-2');
    const { review } = await write(renewed, { text: 'Late, but here.', pictures: [id] });
    assert.equal(typeof review, 'string');
    now += 7 * DAY + 1;
    await store.pictures?.sweep();
    assert.equal((await fetch(at + src)).status, 200);
    now = Date.now();
  });

  it('are gone from the disk with their review, but for one that another review shows too', async () => {
    const token = await tokenFor('erased');
    const [own, shared] = [await kept(token, 50), await kept(token, 60)];
    const other = await tokenFor('sharing');
    await kept(other, 60);
    await write(other, { text: 'Mine too.', pictures: [shared.picture] });
    const { review } = await write(token, { text: 'Gone soon.', pictures: [own.picture, shared.picture] });
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await fetch(`${at}/v1/reviews/${String(review)}`, { method: 'DELETE', headers })).status, 200);
    assert.equal(await store.pictures?.sweep(), 2);
    assert.deepEqual(
      files().filter((name) => name.startsWith(own.picture)),
      [],
    );
    assert.equal(files().filter((name) => name.startsWith(shared.picture)).length, 4);
    assert.equal((await fetch(at + own.src)).status, 404);
  });

  it('are gone with a review that was held, too', async () => {
    const token = await tokenFor('held');
    const { picture: id } = await kept(token, 65);
    const text = 'Add me on WeChat: huiyou8888, cheaper than here.';
    const { review, state } = await write(token, { text, pictures: [id] });
    assert.equal(state, 'held');
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await fetch(`${at}/v1/reviews/${String(review)}`, { method: 'DELETE', headers })).status, 200);
    await store.pictures?.sweep();
    assert.deepEqual(
      files().filter((name) => name.startsWith(id)),
      [],
    );
  });

  it('are removed after seven days in which no review named them', async () => {
    const { picture: id } = await kept(await tokenFor('unused'), 70);
    await store.pictures?.sweep();
    assert.equal(files().filter((name) => name.startsWith(id)).length, 4);
    now += 7 * DAY + 1;
    await store.pictures?.sweep();
    assert.deepEqual(
      files().filter((name) => name.startsWith(id)),
      [],
    );
    // Those of reviews stay.
    assert.ok(files().length > 0);
  });

  it('are twelve a purchase at most', async () => {
    now = Date.now();
    const token = await tokenFor('many');
    for (let i = 0; i < 12; i++) await kept(token, 100 + i * 10);
    assert.match(await detailOf(await send(token, new Uint8Array(await picture(200)))), /^409 picture: 12 were sent/);
  });
});
