/** What the server reads from its environment. */
export interface Variables {
  readonly port: number;
  readonly host: string | undefined;
  readonly databaseUrl: string;
  readonly platformKey: string | undefined;
  /** Exact origin under which the world reaches this server. */
  readonly publicOrigin: string;
  readonly keysDir: string;
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

function readKey(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\S{16,200}$/.test(text)) return text;
  throw new Error(
    'PLATFORM_KEY: must be 16 to 200 letters without a space, so that nobody guesses it; unset it to take no events',
  );
}

/** Reads and checks every variable before anything is opened. */
export function readVariables(environment: Environment): Variables {
  const port = readPort(environment, 'PORT', 8080);
  return {
    port,
    host: environment.HOST || undefined,
    databaseUrl: environment.DATABASE_URL || 'file:.data/huitou.db',
    platformKey: readKey(environment.PLATFORM_KEY),
    publicOrigin: readOrigin(environment.PUBLIC_ORIGIN, `http://localhost:${port}`),
    keysDir: environment.KEYS_DIR || '.data/keys',
  };
}
