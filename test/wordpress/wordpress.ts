import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is put before the plugin, in a WordPress whose database is this. */
export interface Case {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Posts with shortcodes. */
  readonly contents?: readonly string[];
  /** Attributes of blocks. */
  readonly blocks?: readonly object[];
  /** Addresses of the API that somebody saves in the settings. */
  readonly saved?: readonly string[];
  /** What the API answers, by its addresses. */
  readonly fetched?: Readonly<Record<string, unknown>>;
  readonly feed?: boolean;
}

export interface Drawn {
  /** For each post, then each block: as the page has it, and after `wp_kses_post`. */
  readonly answers: readonly { readonly drawn: string; readonly strict: string }[];
  readonly block: {
    readonly attributes: readonly string[];
    readonly scripts: readonly string[];
    readonly drawn: string;
  };
  /** Style sheets and scripts that the page got. */
  readonly printed: string;
  readonly problems: readonly string[];
  readonly pinned: { readonly version: string; readonly integrity: Readonly<Record<string, string>> } | null;
}

const harness = fileURLToPath(new URL('harness.php', import.meta.url));
/** Where Debian's package `wordpress` has it. */
const folder = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';

export const hasPhp = spawnSync('php', ['--version']).status === 0;
/** Why the plugin cannot be run in WordPress here; false where it can. */
export const whyNot: string | false = !hasPhp
  ? 'there is no PHP: apt-get install php-cli'
  : !existsSync(`${folder}/wp-includes/kses.php`) &&
    `${folder}: holds no WordPress; install Debian’s wordpress, or name a folder by WORDPRESS_DIR`;

/** Runs the plugin with WordPress' own shortcodes, escapes and sanitiser. Throws what PHP says of the plugin. */
export function wordpress({
  options = {},
  contents = [],
  blocks = [],
  saved = [],
  fetched = {},
  feed = false,
}: Case): Drawn {
  const input = JSON.stringify({ options, contents, blocks, saved, fetched, feed });
  const ran = spawnSync('php', ['-d', 'display_errors=stderr', harness, folder], { input, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`huitou.php: ${ran.stderr || ran.stdout}`);
  return JSON.parse(ran.stdout) as Drawn;
}
