// Loaded only where the page is being developed, or asks for it by `debug`.
import { isMerchantId } from '@huitou/client/merchant-id.js';
import { contrast, leastContrast } from '@huitou/tokens/contrast.js';
import type { State } from '../events.ts';
import type { SettingsHost } from './settings.ts';

const given = new Set<string>();
const blocked = new Map<string, string>();

globalThis.document?.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  blocked.set(blockedURI, effectiveDirective);
});

/** One line in the console for each thing that is the developer's to change. */
function once(text: string): void {
  if (given.has(text)) return;
  given.add(text);
  console.warn(text);
}

function failure(name: string, code: string, detail: string): string {
  const origin = /https?:\/\/[^/\s]+/.exec(detail)?.[0] ?? '';
  const policy = [...blocked].find(([uri]) => origin && uri.startsWith(origin))?.[1];
  if (policy)
    return `${name}: the page's content security policy blocks ${origin}. Add to the header: ${policy} ${origin}`;
  if (code === 'unreachable')
    return `${name}: ${detail}. Check that api names where /v1 is served, and that it answers with access-control-allow-origin: *`;
  return `${name}: ${detail || code}`;
}

/** Tells a developer why a tag is in a state that they can change, and what to change. */
export function advise(host: SettingsHost, state: State, code: string, detail: string): void {
  const { merchant } = host;
  const name = `<${host.localName}${merchant ? ` merchant="${merchant}"` : ''}>`;
  if (state === 'idle') {
    // A tag that is out of sight, or waits for its words, is idle too.
    if (isMerchantId(merchant) || host.getAttribute('room')) return;
    if (merchant) once(`${name}: this cannot be the id of a merchant: it has 1 to 64 of A-Z a-z 0-9 . _ ~ -`);
    else once(`${name}: has no merchant. Set the attribute merchant to the id that the platform reported.`);
  } else if (code === 'unknown-merchant')
    once(`${name}: the API knows no such merchant. Check the id, and that its events were sent.`);
  else if (state === 'wrong-site')
    once(
      `${name}: the badge was issued for ${detail}, and this page is ${self.origin}. Send the merchant's event again with this site: {"id":"…","type":"merchant","at":"${new Date().toISOString()}","data":{"id":"${merchant}",…,"sites":[${[...detail.split(' '), self.origin].map((site) => `"${site}"`).join(',')}]}}`,
    );
  else if (state === 'no-token')
    once(`${name}: has no merchant token. Set its property getToken to a function that fetches one from your server.`);
  else if (state === 'failed') once(failure(name, code, detail));
  else if (code === 'no-anchors')
    once(
      `${name}: this build believes no issuer. Build with HUITOU_ANCHORS, which \`node tools/run.mjs anchors\` prints.`,
    );
  warnOfContrast(host, name);
}

/** Colours that a page has set so that text is hard to read or a bar hard to see on them (WCAG 2.2, 1.4.3 and 1.4.11). */
function warnOfContrast(host: SettingsHost, name: string): void {
  const base = host.renderRoot?.querySelector('.base');
  // Forced colours are the reader's, whatever the page has set; a DOM without `matchMedia`, such as jsdom, has no colours.
  if (!base || globalThis.matchMedia?.('(forced-colors: active)').matches !== false) return;
  const probe = document.createElement('span');
  probe.hidden = true;
  base.append(probe);
  const read = (colour: string): string => {
    probe.style.color = `var(--_${colour})`;
    return getComputedStyle(probe).color;
  };
  for (const [colour, ground, least] of leastContrast) {
    if (
      !getComputedStyle(base).getPropertyValue(`--_${colour}`) ||
      !getComputedStyle(base).getPropertyValue(`--_${ground}`)
    )
      continue;
    // A ground may be translucent: below it is the paper, and below that of a film any frame.
    const frames = base.classList.contains('overlay') ? ['#fff', '#000'] : ['#fff'];
    const ratio = Math.min(...frames.map((frame) => contrast(read(colour), read(ground), read('paper'), frame)));
    if (ratio < least)
      once(
        `${name}: ${colour} on ${ground} has a contrast of ${ratio.toFixed(1)} : 1; ${least < 4 ? 'a sign needs 3' : 'text needs 4.5'} : 1. Change --huitou-…-${colour} or --huitou-…-${ground}.`,
      );
  }
  probe.remove();
}
