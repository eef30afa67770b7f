import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { encodePicture } from './encode-picture.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 20 } } });

/** A picture with what a telephone writes beside it. */
const fromPhone = (): Promise<Buffer> =>
  plain(2000, 1000)
    .withExif({
      IFD0: { Make: 'Phone of Ahe' },
      IFD3: { GPSLatitude: '31/1 13/1 0/1', GPSLongitude: '121/1 28/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('a picture that somebody sent', () => {
  it('is made anew, upright, in two sizes and two forms', async () => {
    const made = await encodePicture(await fromPhone());
    assert.ok(typeof made === 'object');
    assert.deepEqual([made.width, made.height], [800, 1600]);
    assert.deepEqual(
      await Promise.all(
        made.files.map(async ({ name, bytes }) => {
          const { format, width, height } = await sharp(bytes).metadata();
          return `${name} ${format} ${width}x${height}`;
        }),
      ),
      ['480.jpg jpeg 240x480', '480.avif heif 240x480', '1600.jpg jpeg 800x1600', '1600.avif heif 800x1600'],
    );
  });

  it('keeps nothing of where and with what it was taken', async () => {
    const sent = await fromPhone();
    assert.match(sent.toString('latin1'), /Phone of Ahe/);
    const made = await encodePicture(sent);
    assert.ok(typeof made === 'object');
    for (const { name, bytes } of made.files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      assert.deepEqual(
        [exif, xmp, iptc, icc, orientation],
        [undefined, undefined, undefined, undefined, undefined],
        name,
      );
      assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /Phone of Ahe|GPS/);
    }
  });

  it('has the same id whenever it is sent, and is not made larger than it was', async () => {
    const small = await plain(30, 20).png().toBuffer();
    const [one, two] = [await encodePicture(small), await encodePicture(small)];
    assert.ok(typeof one === 'object' && typeof two === 'object');
    assert.equal(one.picture, two.picture);
    assert.deepEqual([one.width, one.height], [30, 20]);
  });

  it('is taken in each of the four forms', async () => {
    for (const form of ['jpeg', 'png', 'webp', 'avif'] as const) {
      assert.ok(typeof (await encodePicture(await plain(40, 30).toFormat(form).toBuffer())) === 'object', form);
    }
  });

  it('is refused where it is none, or not whole', async () => {
    const whole = await fromPhone();
    const script = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    for (const [what, bytes] of [
      ['nothing', Buffer.alloc(0)],
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
      ['a drawing that can run', Buffer.from(script)],
      ['a document', Buffer.from('%PDF-1.7\n1 0 obj\n')],
      ['half a picture', whole.subarray(0, whole.length / 2)],
      ['the head of one', Buffer.concat([whole.subarray(0, 300), Buffer.from('<script>alert(1)</script>')])],
    ] as const) {
      assert.equal(await encodePicture(bytes), 'not-an-image', what);
    }
  });

  it('is refused where it moves, or is too large', async () => {
    const frames = await sharp([await plain(8, 8).png().toBuffer(), await plain(8, 8).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp()
      .toBuffer();
    assert.equal(await encodePicture(frames), 'moving');
    // Few bytes that would fill the memory.
    assert.equal(await encodePicture(await plain(9000, 9000).png().toBuffer()), 'too-many-pixels');
    assert.equal(await encodePicture(await plain(1, 20_001).png().toBuffer()), 'too-many-pixels');
  });
});
