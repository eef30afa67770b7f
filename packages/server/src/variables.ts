import { databaseUrlOf } from '@huitou/store/database-url.js';

/** What the server reads from its environment. */
export interface Variables {
  readonly port: number;
  readonly host: string | undefined;
  readonly databaseUrl: string;
  /** Keys that count: `PLATFORM_KEY`, and beside it `PLATFORM_KEY_NEXT` while a platform changes its key. */
  readonly platformKeys: readonly string[];
  /** Exact origin under which the world reaches this server. */
  readonly publicOrigin: string;
  readonly keysDir: string;
  /** Where the tags' scripts and style sheet are, as `npm run build` makes them. */
  readonly embedDir: string;
  /** Where the documentation is, as `npm run build:docs` makes it. */
  readonly docsDir: string;
  /** Where pictures of reviews are kept; without it none are taken. */
  readonly mediaDir: string | undefined;
  /** Where people report misuse of badges, as a link. */
  readonly misuseContact: string | undefined;
  /** What a scraper sends to read `/metrics`; without it there is no such address. */
  readonly metricsToken: string | undefined;
  /** Where the author of a folded review objects, as a link. */
  readonly objectionContact: string | undefined;
  /** A track record that a backtest wrote; without it there is none. */
  readonly trackRecord: string | undefined;
  /** How the platform calls itself in tokens, and where its public keys are: files, or https addresses of key sets. */
  readonly tokens: { readonly issuer: string; readonly keys: readonly string[] } | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An integer port, or a sentence that says what to write instead. */
export function readPort(environment: Environment, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(
    `${name}: ${JSON.stringify(text)} is not a port; write a whole number from 1 to 65535, or 0 for any free one`,
  );
}

function readOrigin(text: string | undefined, fallback: string): string {
  if (!text) return fallback;
  if (URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)) return text;
  throw new Error(
    `PUBLIC_ORIGIN: ${JSON.stringify(text)} is not an exact origin; write scheme and host only, such as https://api.example`,
  );
}

/** A secret that is long enough, or none. `unset` says what the server is like without it. */
function readSecret(environment: Environment, name: string, unset: string): string | undefined {
  const text = environment[name];
  if (!text) return undefined;
  if (/^\S{16,200}$/.test(text)) return text;
  throw new Error(
    `${name}: must be 16 to 200 letters without a space, so that nobody guesses it; unset it to ${unset}`,
  );
}

const readKeys = (environment: Environment): readonly string[] =>
  ['PLATFORM_KEY', 'PLATFORM_KEY_NEXT'].flatMap((name) => readSecret(environment, name, 'take no events by it') ?? []);

function readContact(environment: Environment, name: string): string | undefined {
  const text = environment[name];
  if (!text) return undefined;
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(text)) return `mailto:${text}`;
  if (text.startsWith('https://') && URL.canParse(text)) return new URL(text).href;
  throw new Error(
    `${name}: ${JSON.stringify(text)} is no mail address and no https address; write one, such as people@example.com or https://example.com/report, or unset it to show none`,
  );
}

function readTokens({ TOKEN_ISSUER: issuer = '', TOKEN_KEYS: keys = '' }: Environment): Variables['tokens'] {
  if (!issuer && !keys) return undefined;
  const places = keys
    .split(',')
    .map((place) => place.trim())
    .filter(Boolean);
  const insecure = places.find(
    (place) => place.startsWith('http:') && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(place),
  );
  if (insecure) throw new Error(`TOKEN_KEYS: ${insecure} can be changed on its way; write its https address`);
  if (issuer && places.length > 0) return { issuer, keys: places };
  const missing = issuer ? 'TOKEN_KEYS' : 'TOKEN_ISSUER';
  throw new Error(
    `${missing}: is missing; tokens need both TOKEN_ISSUER, what they have as iss, and TOKEN_KEYS, files or https addresses of public keys, separated by commas`,
  );
}

/** Reads and checks every variable before anything is opened. */
export function readVariables(environment: Environment): Variables {
  const port = readPort(environment, 'PORT', 8080);
  return {
    port,
    host: environment.HOST || undefined,
    databaseUrl: databaseUrlOf(environment),
    platformKeys: readKeys(environment),
    publicOrigin: readOrigin(environment.PUBLIC_ORIGIN, `http://localhost:${port}`),
    keysDir: environment.KEYS_DIR || '.data/keys',
    embedDir: environment.EMBED_DIR || 'dist/cdn',
    docsDir: environment.DOCS_DIR || 'dist/docs',
    mediaDir: environment.MEDIA_DIR || undefined,
    misuseContact: readContact(environment, 'MISUSE_CONTACT'),
    metricsToken: readSecret(environment, 'METRICS_TOKEN', 'give no metrics out'),
    objectionContact: readContact(environment, 'OBJECTION_CONTACT'),
    trackRecord: environment.TRACK_RECORD || undefined,
    tokens: readTokens(environment),
  };
}
