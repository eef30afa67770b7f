import { fromBase64url, toBase64url } from '@huitou/proof/base64url.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import { isRefusal, type Issuer } from '@huitou/api/ports/issuer.js';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import { mockKeys } from './mock-keys.ts';
import { apiOf, type Scenario } from './scenario.ts';

const day = 86_400;
const seconds = (): number => Math.floor(Date.now() / 1000);

/** The reader with other sites for every merchant. */
const withSites = (reader: Reader, sites: (own: readonly string[]) => readonly string[]): Reader =>
  new Proxy(reader, {
    get(target, name) {
      if (name === 'facts')
        return async (merchant: string) => {
          const facts = await target.facts(merchant);
          return { ...facts, sites: sites(facts.sites) };
        };
      const value: unknown = Reflect.get(target, name);
      // Its private fields are found on the reader itself alone.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

/** The same statement with the best of all scores under the old signature. */
function forged(statement: string): string {
  const [header, payload = '', signature] = statement.split('.');
  const claims = JSON.parse(new TextDecoder().decode(fromBase64url(payload))) as StatementClaims;
  const better = JSON.stringify({ ...claims, stats: { ...claims.stats, level: 4, score: 100, percentile: 100 } });
  return [header, toBase64url(new TextEncoder().encode(better)), signature].join('.');
}

/**
 * The server's own issuer over the mock's keys, told to go wrong where the scenario wants it; its keys are made when something
 * is to be signed.
 * @param sites - Where the pages stand that show the badges; they are added to every merchant's own.
 */
export function mockIssuer(scenario: Scenario, reader: Reader, sites: readonly string[]): Issuer {
  let [making, made]: [Promise<Issuer> | undefined, Issuer | undefined] = [undefined, undefined];
  const get = (): Promise<Issuer> => (making ??= makeIssuer(scenario, reader, sites).then((issuer) => (made = issuer)));
  return {
    origin: apiOf(scenario),
    statement: async (merchant) => (await get()).statement(merchant),
    keys: async () => (await get()).keys(),
    receipt: async (accepted) => (await get()).receipt(accepted),
    logHead: async (head) => (await get()).logHead(head),
    // What it has not signed is none of its own.
    isCurrent: (jws, merchant) => made?.isCurrent(jws, merchant) ?? false,
  };
}

async function makeIssuer(scenario: Scenario, reader: Reader, sites: readonly string[]): Promise<Issuer> {
  const origin = apiOf(scenario);
  const keys = await mockKeys(scenario, seconds());
  const here = withSites(reader, (own) => [...new Set([...sites, ...own])].slice(0, 20));
  const issuer = createIssuer({ reader: here, origin, keys });
  switch (scenario) {
    case 'expired-badge': {
      const past = createIssuer({ reader: here, origin, keys, now: () => seconds() - 2 * day });
      return { ...issuer, statement: (merchant) => past.statement(merchant) };
    }
    case 'wrong-site': {
      const elsewhere = createIssuer({ reader: withSites(reader, () => ['https://elsewhere.test']), origin, keys });
      return { ...issuer, statement: (merchant) => elsewhere.statement(merchant) };
    }
    case 'forged-badge':
      return {
        ...issuer,
        async statement(merchant) {
          const issued = await issuer.statement(merchant);
          return isRefusal(issued) ? issued : { ...issued, statement: forged(issued.statement) };
        },
      };
    case 'foreign-root':
      return createIssuer({ reader: here, origin, keys: { ...keys, root: (await ephemeralKeys()).root } });
    default:
      return issuer;
  }
}
