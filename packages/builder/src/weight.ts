import type { Facts } from './facts.ts';

/** Kilobytes of 1,000 bytes that a page loads for the tag in one language, style sheet included; undefined while it is not known. */
export function kilobytesOf({ tags, styles }: Facts, tag: string, lang: string): number | undefined {
  const bytes = tags[tag]?.bytes;
  const [primary = ''] = lang.split('-');
  const script = Object.entries(bytes ?? {}).find(([one]) => one.startsWith(primary))?.[1] ?? bytes?.['en'];
  return script === undefined ? undefined : (script + styles) / 1000;
}
