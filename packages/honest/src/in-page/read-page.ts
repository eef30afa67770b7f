import type { PageFacts } from '../facts.ts';
import { drawnIn, outwards } from './text-frames.ts';
import { findTags, textsIn } from './find-tags.ts';
import { whilePressable } from './pressable.ts';
import { readStructured } from './read-structured.ts';
import { readTag } from './read-tags.ts';

/** What is seen of the page outside of our tags, a block each. */
export function readBlocks(names: readonly string[]): PageFacts['blocks'] {
  const blocks = new Map<Element, string>();
  for (const node of textsIn(document.body)) {
    const around = outwards(drawnIn(node));
    if (around.some(({ localName }) => names.includes(localName) || /^(pre|code|textarea)$/.test(localName))) continue;
    if (!around[0]?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const block = around.find((one) => !/^(inline|contents)/.test(getComputedStyle(one).display)) ?? document.body;
    blocks.set(block, `${blocks.get(block) ?? ''} ${node.data}`.trim().replace(/\s+/g, ' '));
  }
  return [...blocks].map(([block, text]) => ({
    text,
    linked: block.querySelector('a[href]') !== null || block.closest('a[href]') !== null,
  }));
}

/** Everything about the page. */
export function readPage(names: readonly string[], asked: readonly string[]): Promise<PageFacts> {
  return whilePressable(names, async () => {
    const tags = [];
    for (const [place, tag] of findTags(names).entries()) tags.push(await readTag(tag, place, asked));
    return { lang: document.documentElement.lang, tags, structured: readStructured(), blocks: readBlocks(names) };
  });
}
