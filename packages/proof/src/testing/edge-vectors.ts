import { Point } from '@noble/ed25519';
import type { Bytes } from '../base64url.ts';

/** A signature over `signed` by `key` that may or may not hold: implementations have differed on each of these. */
export interface EdgeVector {
  readonly about: string;
  /** Anyone can sign for such a key; browsers differ among themselves, so no root may vouch for one. */
  readonly smallOrderKey?: true;
  /** The key is no point of the curve. */
  readonly offTheCurve?: true;
  readonly key: Bytes;
  readonly signature: Bytes;
  readonly signed: Bytes;
}

const order = Point.CURVE().n;
const prime = Point.CURVE().p;
const signed = new TextEncoder().encode('huitou');

const little = (value: bigint): Bytes => {
  const bytes = new Uint8Array(32);
  for (let i = 0; i < 32; i++) bytes[i] = Number((value >> BigInt(8 * i)) & 255n);
  return bytes;
};
const number = (bytes: Bytes): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
const join = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const encode = (point: Point): Bytes => Uint8Array.from(point.toBytes());
const challenge = async (r: Bytes, key: Bytes): Promise<bigint> =>
  number(new Uint8Array(await crypto.subtle.digest('SHA-512', join(r, key, signed)))) % order;

/** A point of order 8, and so all eight of small order by its multiples. */
const torsion = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
const smallOrder = Array.from({ length: 8 }, (_, i) => encode(torsion.multiply(BigInt(i), false)));
/** Encodings of small-order points that no encoder writes: y not reduced, or the sign of x = 0 set. */
const oddEncodings = [
  little(prime),
  little(prime + 1n),
  little(1n | (1n << 255n)),
  little((prime - 1n) | (1n << 255n)),
  little((prime + 1n) | (1n << 255n)),
];

/** Signs with the scalar itself, so that torsion can be put on the key or on R. */
async function craft(about: string, keyTwist: Point, rTwist: Point): Promise<EdgeVector> {
  const [secret, nonce] = [123456789n, 987654321n];
  const key = encode(Point.BASE.multiply(secret).add(keyTwist));
  const r = encode(Point.BASE.multiply(nonce).add(rTwist));
  const s = (nonce + (await challenge(r, key)) * secret) % order;
  return { about, key, signature: join(r, little(s)), signed };
}

/** All vectors, made anew: arithmetic, not a list that nobody can check. */
export async function edgeVectors(): Promise<readonly EdgeVector[]> {
  const plain = await craft('a plain signature', Point.ZERO, Point.ZERO);
  const { key, signature } = plain;
  const [r, s] = [signature.slice(0, 32), number(signature.slice(32))];
  const lengths = [0, 31, 32, 63, 65, 128].map((length) => ({
    key,
    signed,
    about: `a signature of ${length} bytes`,
    signature: join(signature, signature).slice(0, length),
  }));
  const small = [...smallOrder, ...oddEncodings].flatMap((point, i) => [
    {
      about: `small-order key ${i}, its own R, S = 0`,
      key: point,
      signature: join(point, little(0n)),
      signed,
      smallOrderKey: true as const,
    },
    {
      about: `small-order key ${i}, R = 0, S = 0`,
      key: point,
      signature: join(little(1n), little(0n)),
      signed,
      smallOrderKey: true as const,
    },
    { about: `small-order R ${i} under an honest key`, key, signature: join(point, little(s)), signed },
  ]);
  return [
    plain,
    { ...plain, about: 'S with the order added', signature: join(r, little(s + order)) },
    { ...plain, about: 'S = order', signature: join(r, little(order)) },
    { ...plain, about: 'S with its top bits set', signature: join(r, little(s | (7n << 253n))) },
    { ...plain, about: 'a key of 31 bytes', key: key.slice(1) },
    { ...plain, about: 'a key of 33 bytes', key: join(key, little(0n)).slice(0, 33) },
    { ...plain, about: 'a key longer than what is signed', key: new Uint8Array(200) },
    // The same number S, so that only the length tells them apart.
    { ...plain, about: 'a signature with a zero byte after it', signature: join(signature, Uint8Array.of(0)) },
    { ...plain, about: 'a key off the curve', key: little(2n), offTheCurve: true },
    { ...plain, about: 'a key of all ones', key: new Uint8Array(32).fill(255) },
    ...lengths,
    ...small,
    await craft('torsion on the key', torsion, Point.ZERO),
    await craft('torsion on R', Point.ZERO, torsion),
    await craft('torsion on both', torsion, torsion),
    await craft('torsion of order 2 on the key', torsion.multiply(4n), Point.ZERO),
    await craft('torsion of order 2 on R', Point.ZERO, torsion.multiply(4n)),
  ];
}
