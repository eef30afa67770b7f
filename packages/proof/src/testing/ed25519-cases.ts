import { fromBase64url, toBase64url } from '../base64url.ts';
import { verifyNatively, type Verifier } from '../ed25519.ts';
import { verifyInScript } from '../ed25519-fallback.ts';
import { generateKey, importSigningKey, signKeySet } from '../sign.ts';
import { edgeVectors, type EdgeVector } from './edge-vectors.ts';
import { same, type Cases } from './same.ts';

// RFC 8037, appendix A.2 and A.4.
const rfc = {
  key: fromBase64url('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'),
  signed: new TextEncoder().encode('eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc'),
  signature: fromBase64url('hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg'),
};

const takesRfc = async (verify: Verifier): Promise<void> => {
  const { key, signature, signed } = rfc;
  same(await verify(key, signature, signed), true);
  same(await verify(key, signature, signed.slice(1)), false);
};

async function sameVerdicts(among: (vector: EdgeVector) => boolean | undefined, count: number): Promise<void> {
  const vectors = (await edgeVectors()).filter(among);
  for (const { about, key, signature, signed } of vectors) {
    const native = await verifyNatively(key, signature, signed).catch(() => false);
    same(await verifyInScript(key, signature, signed), native, about);
  }
  same(vectors.length, count);
}

/** The one case that not every browser lives through. */
export const keyOffTheCurve = 'both come to the same verdict on a key that is no point of the curve';

/** Both verifiers, on what is known and on what implementations have differed on. */
export const ed25519Cases: Cases = {
  'the browser’s verifier takes the signature of RFC 8037, appendix A.4': () => takesRfc(verifyNatively),
  'the bundled verifier takes the signature of RFC 8037, appendix A.4': () => takesRfc(verifyInScript),
  'both come to the same verdict on every edge': () =>
    sameVerdicts(({ smallOrderKey, offTheCurve }) => !smallOrderKey && !offTheCurve, 33),
  [keyOffTheCurve]: () => sameVerdicts(({ offTheCurve }) => offTheCurve, 1),
  'the bundled verifier refuses every key of small order, and no root vouches for one': async () => {
    const vectors = (await edgeVectors()).filter(({ smallOrderKey }) => smallOrderKey);
    const root = await importSigningKey(await generateKey());
    for (const { about, key, signature, signed } of vectors) {
      same(await verifyInScript(key, signature, signed), false, about);
      const entry = {
        kty: 'OKP',
        crv: 'Ed25519',
        kid: 'k',
        x: toBase64url(key),
        nbf: 1,
        exp: 2,
        status: 'next',
      } as const;
      const set = { iss: 'https://issuer.example', seq: 1, iat: 1, exp: 2, keys: [entry] };
      same(await signKeySet(set, root).catch((error: Error) => /\/keys/.test(error.message)), true, about);
    }
    same(vectors.length, 26);
  },
  'both refuse every one of 200 signatures with one bit changed': async () => {
    const { key, signature, signed } = rfc;
    for (let i = 0; i < 200; i++) {
      const changed = signature.slice();
      const bit = Math.floor(Math.random() * 512);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      same(
        [await verifyNatively(key, changed, signed), await verifyInScript(key, changed, signed)],
        [false, false],
        `bit ${bit}`,
      );
    }
  },
};
