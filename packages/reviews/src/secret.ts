const encoder = new TextEncoder();

/** What a store knows and nobody else: it makes texts that cannot be traced back, the same ones on every server of the store. */
export interface Secret {
  /** 32 bytes that follow from `what`; another `purpose` gives others. */
  code(purpose: string, what: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** `bytes` made unreadable, or readable again; no two things may be hidden with the same `counter` of 16 bytes. */
  hide(counter: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

const hmac = { name: 'HMAC', hash: 'SHA-256' } as const;

/** The secret that `text` holds. */
export function createSecret(text: string): Secret {
  const keys = new Map<string, Promise<CryptoKey>>();
  const sign = async (key: Promise<CryptoKey>, bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign(hmac.name, await key, bytes));
  const root = crypto.subtle.importKey('raw', encoder.encode(text), hmac, false, ['sign']);
  /** A key for each purpose, so that what is made for one says nothing about another. */
  const keyFor = (purpose: string, use: (raw: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>): Promise<CryptoKey> => {
    const made = keys.get(purpose) ?? sign(root, encoder.encode(purpose)).then(use);
    keys.set(purpose, made);
    return made;
  };
  return {
    code: (purpose, what) =>
      sign(
        keyFor(purpose, (raw) => crypto.subtle.importKey('raw', raw, hmac, false, ['sign'])),
        what,
      ),
    async hide(counter, bytes) {
      const key = await keyFor('hide', (raw) => crypto.subtle.importKey('raw', raw, 'AES-CTR', false, ['encrypt']));
      return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CTR', counter, length: 64 }, key, bytes));
    },
  };
}
