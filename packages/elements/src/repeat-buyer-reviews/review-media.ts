import type { Medium } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { number } from '../messages/format.ts';
import { addressOf, type Address } from './address-of.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { withSources } from './picture-sources.ts';

/** Side of a small picture in px. */
const side = '64';

function thumbnail(
  messages: ReviewsMessages,
  home: URL,
  medium: Medium,
  { href }: Address,
  author: string,
  name: string,
) {
  const { kind, alt } = medium;
  return create(
    'button',
    {
      part: 'picture',
      name: 'medium',
      value: href,
      'data-kind': kind,
      'data-alt': alt ?? '',
      'aria-label': messages.enlarge(name, author),
      'aria-haspopup': 'dialog',
    },
    // Nothing of the page goes along. The order matters: a source that is set first is asked for at once, and with the
    // page's address.
    kind === 'image' &&
      withSources(
        home,
        medium,
        create('img', {
          loading: 'lazy',
          referrerpolicy: 'no-referrer',
          alt: '',
          width: side,
          height: side,
          src: href,
        }),
      ),
  );
}

const elsewhere = ({ elsewhere, newTab }: ReviewsMessages, { href, host }: Address, name: string): HTMLElement => {
  const words = elsewhere(name, isolate(host));
  const link = { class: 'link', href, target: '_blank', rel: 'noopener noreferrer nofollow ugc' };
  return create('a', { ...link, 'aria-label': `${words} (${newTab})` }, words);
};

/** Pictures and films of a review: the API's own as small ones that open, others as links that say where they lead. */
export function reviewMedia(
  messages: ReviewsMessages,
  home: URL,
  media: readonly Medium[],
  author: string,
): Node | false {
  const nodes = media.flatMap((medium, i) => {
    const address = addressOf(home, medium.src);
    if (!address) return [];
    const kind = messages.media[medium.kind];
    const several = media.filter((other) => other.kind === medium.kind).length > 1;
    const name = medium.alt ? isolate(medium.alt) : several ? `${kind} ${number(messages.lang, i + 1)}` : kind;
    return address.own ? thumbnail(messages, home, medium, address, author, name) : elsewhere(messages, address, name);
  });
  return nodes.length > 0 && create('div', { class: 'media', part: 'media' }, ...nodes);
}
