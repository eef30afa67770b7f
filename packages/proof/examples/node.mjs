// A purchase token with jose.
import { createHash, createPrivateKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';

const [file, merchant, buyer, order, api] = process.argv.slice(2);

const token = await new SignJWT({ merchant, order: createHash('sha256').update(order).digest('base64url') })
  .setProtectedHeader({ alg: 'EdDSA', typ: 'huitou-purchase+jwt' })
  .setIssuer('https://platform.example')
  .setAudience(api)
  .setSubject(buyer)
  .setIssuedAt()
  .setExpirationTime('1 day')
  .setJti(randomUUID())
  .sign(createPrivateKey(readFileSync(file)));
console.log(token);
