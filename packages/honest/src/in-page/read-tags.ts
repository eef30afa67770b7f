import type { LinkFacts, PartFacts, TagFacts, TextFacts } from '../facts.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { drawnIn, outwards } from './text-frames.ts';
import { apiOf, textsIn } from './find-tags.ts';
import { twoFrames } from './two-frames.ts';
import { whyUnseen } from './why-unseen.ts';

/** What a tag of ours has beside what every element has. */
interface OurTag extends HTMLElement {
  readonly state?: string;
  readonly sort?: string;
  readonly filter?: string;
  readonly labels?: object;
}

/** All about a tag. `asked` are addresses that the page has asked for; texts of `known` are left out. */
export async function readTag(
  tag: HTMLElement,
  place: number,
  asked: readonly string[],
  known: ReadonlySet<Text> = new Set(),
): Promise<TagFacts> {
  const { localName: name, state = '', sort = '', filter = '', labels } = tag as OurTag;
  const [merchant, venue, room] = ['merchant', 'venue', 'room'].map((key) => tag.getAttribute(key)?.trim() ?? '') as [
    string,
    string,
    string,
  ];
  const path = venue ? `/v1/venues/${venue}` : merchant ? `/${merchant}` : `/v1/rooms/${room}`;
  const otherwise = asked.find(
    (url) => /\/v1\/(merchants|badges|venues|rooms|indexes)\b/.test(url) && url.includes(path),
  );
  bringIntoSight(tag);
  await twoFrames();
  const shown = tag.shadowRoot ?? tag;
  const texts = new Map<Text, TextFacts>();
  for (const node of textsIn(shown).filter((one) => !known.has(one))) {
    // Without the marks that keep names of another direction apart.
    const text = node.data
      .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
      .trim()
      .replace(/\s+/g, ' ');
    texts.set(node, { text, unseen: await whyUnseen(tag, node) });
  }
  const all = [...texts].map(([node, facts]) => [new Set(outwards(drawnIn(node))), facts] as const);
  const seenOf = (facts: readonly TextFacts[]): string =>
    facts.flatMap(({ text, unseen }) => (unseen ? [] : [text])).join(' ');
  const below = (element: Element): TextFacts[] =>
    all.flatMap(([around, facts]) => (around.has(element) ? [facts] : []));
  const groups = [...shown.querySelectorAll('[part~=host], [part~=review]')].filter(
    (one) => !/^(span|b)$/.test(one.localName),
  );
  const partOf = (element: Element): PartFacts => {
    const own = below(element);
    const group = groups.findIndex((one) => one.contains(element));
    const links: LinkFacts[] = [
      ...element.querySelectorAll<HTMLAnchorElement>('a[href]'),
      ...(element instanceof HTMLAnchorElement ? [element] : []),
    ].map((a) => {
      const said = below(a);
      return {
        href: a.href,
        text: seenOf(said),
        unseen: seenOf(said) || a.querySelector('svg') ? '' : (said[0]?.unseen ?? ''),
      };
    });
    return {
      names: [element.getAttribute('part') ?? '', element.getAttribute('data-fact') ?? '']
        .join(' ')
        .trim()
        .split(/\s+/),
      element: element.localName,
      about: element.getAttribute('data-why') ?? element.getAttribute('name') ?? '',
      group,
      text: own.map(({ text }) => text).join(' '),
      seen: seenOf(own),
      unseen: seenOf(own) ? '' : (own[0]?.unseen ?? ''),
      texts: own,
      links,
    };
  };
  const seen = seenOf(all.map(([, facts]) => facts));
  return {
    place,
    frame: self === top ? '' : location.href,
    name,
    merchant,
    venue,
    room,
    state,
    sort,
    filter,
    seen,
    api: apiOf(tag, otherwise ? new URL(otherwise).href.replace(/\/v1\/.*$/, '') : ''),
    labels: labels
      ? JSON.stringify(labels)
      : (tag.querySelector(':scope > script[type="application/json"]')?.textContent ?? ''),
    displayed: tag.checkVisibility() && tag.getClientRects().length > 0,
    parts: [...shown.querySelectorAll('[part], [data-fact], button[name]')].map(partOf),
  };
}
