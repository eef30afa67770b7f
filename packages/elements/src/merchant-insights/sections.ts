/** What the tag shows, in this order. */
export const sections = ['head', 'radar', 'advice', 'what-if', 'topics', 'history', 'signals', 'export'] as const;
export type Section = (typeof sections)[number];

/** The sections that a page chose, by its attribute; all of them where it names none. */
export function chosenSections(text: string): ReadonlySet<Section> {
  const named = sections.filter((section) => text.split(/\s+/).includes(section));
  return new Set(named.length ? named : sections);
}
