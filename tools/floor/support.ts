import type { BrowserName, CompatStatement, SupportStatement } from '@mdn/browser-compat-data';
import type { Feature } from './compat.ts';

interface Engine {
  readonly name: string;
  readonly floor: number;
  /** Names in MDN's data; a feature counts from the version in which all of them have it. */
  readonly browsers: readonly BrowserName[];
}

/** The oldest engines that the tags work in. README says the same. */
const engines: readonly Engine[] = [
  { name: 'Chromium', floor: 105, browsers: ['chrome', 'chrome_android', 'webview_android'] },
  { name: 'Safari', floor: 16.4, browsers: ['safari', 'safari_ios'] },
  { name: 'Firefox', floor: 110, browsers: ['firefox', 'firefox_android'] },
];

/** The version from which a browser has the feature as it is written: without a flag, a prefix or another name. */
function since(support: SupportStatement | undefined): number {
  const entries = [support ?? []].flat();
  const usable = entries.filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed);
  // Support in part counts: what is missing is an edge, and the notes on it are for people.
  const versions = usable.map(({ version_added: added }) =>
    typeof added === 'string' && added !== 'preview' ? Number.parseFloat(added.replace('≤', '')) : Infinity,
  );
  return Math.min(Infinity, ...versions);
}

/** Versions of the engines that lack the feature at the floor, such as `Chromium 120, Safari –`; or nothing. */
export function needs({ path, node }: Feature): string | undefined {
  const support = node.__compat?.support;
  if (!support) return undefined;
  const missing = engines.flatMap(({ name, floor, browsers }) => {
    const [desk, ...others] = browsers.filter((browser) => support[browser]).map((browser) => since(support[browser]));
    // A style that has no meaning on a phone, such as a cursor, is not missed there.
    const counts = path.startsWith('css.') ? others.filter((version) => version < Infinity) : others;
    const version = Math.max(desk ?? 0, ...counts);
    return version > floor ? [`${name} ${version === Infinity ? '–' : version}`] : [];
  });
  return missing.length > 0 ? missing.join(', ') : undefined;
}

/** Prefixes under which every engine that lacks the plain name at the floor has the feature then. */
export function prefixesOf({ support }: CompatStatement): readonly string[] {
  const prefixes = engines.flatMap(({ floor, browsers }) =>
    browsers.map((browser) => {
      if (since(support[browser]) <= floor) return '';
      const prefixed = [support[browser] ?? []]
        .flat()
        .find(
          (one) =>
            one.prefix &&
            !one.flags &&
            typeof one.version_added === 'string' &&
            Number.parseFloat(one.version_added) <= floor,
        );
      return prefixed?.prefix ?? 'none';
    }),
  );
  return prefixes.includes('none') ? [] : [...new Set(prefixes.filter(Boolean))];
}
