/** The keys that are no letter, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A key as WebDriver writes it, from its name as browsers write it. Throws at a name that is not known. */
export function keyOf(name: string): string {
  const key = keys[name] ?? name;
  if ([...key].length > 1)
    throw new Error(`sendKeys: "${name}" is no key that tools/engines/web-driver-keys.ts knows; add it there`);
  return key;
}
