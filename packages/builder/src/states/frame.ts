// Everything in the page at `/embed/states`: tags that believe the mock's issuers, and the mock, which answers them in place of
// a server. No worker is needed for that, so nothing is left behind when the frame is gone.
import './only-here.ts';
import { createMock } from '@huitou/mock/mock.js';
import { scenarioOf } from '@huitou/mock/scenario.js';
import { withPictures } from '@huitou/mock/with-pictures.js';
import { answerFetches } from './answer-fetches.ts';
import { drawPictures } from './draw-pictures.ts';
import { goStale } from './go-stale.ts';
import { loadTags } from './load-tags.ts';

answerFetches(withPictures(createMock({ sites: [location.origin] })));
drawPictures();
loadTags();
// The page around puts nothing in before.
document.querySelector('main')?.setAttribute('data-answered', '');

/** The scenario of the tag; the broker adds paths to an API, and so is it read. */
const playedBy = (tag: Element): string | undefined => scenarioOf(`${tag.getAttribute('api')}/`);

// A device has a connection or none: it has none as long as one tag here is to show that.
Object.defineProperty(navigator, 'onLine', {
  get: () => ![...document.querySelectorAll('[api]')].some((tag) => playedBy(tag) === 'offline'),
});

const old = new WeakSet<EventTarget>();
document.addEventListener('huitou-ready', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || old.has(target) || playedBy(target) !== 'stale') return;
  old.add(target);
  goStale(event);
});
