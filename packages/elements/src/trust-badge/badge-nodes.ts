import { leafPath } from '../clover/clover-paths.ts';
import type { BadgeView } from './badge-view.ts';
import type { BadgeMessages } from './messages/badge-messages.ts';

export type BadgeForm = 'seal' | 'strip' | 'mark';

/** What a drawn badge leads to, besides its view. */
export interface BadgeLinks {
  readonly messages: BadgeMessages;
  /** The issuer's page about the merchant; empty where there is none that may be linked. */
  readonly href: string;
  /** The issuer as it is written in a text. */
  readonly issuer: string;
  /** Asks again; undefined where that cannot help. */
  readonly retry: (() => void) | undefined;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const gap = 2.4;

let emptyClover: SVGElement | undefined;

function makeClover(): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', 'clover');
  svg.setAttribute('part', 'clover');
  svg.setAttribute('viewBox', '0 0 100 100');
  svg.setAttribute('aria-hidden', 'true');
  for (let place = 0; place < 4; place++) svg.append(document.createElementNS(svgNamespace, 'path'));
  return svg;
}

/** The sign with the signed scores as its leaves; a leaf without a figure is an outline. */
function clover({ leaves }: BadgeView): SVGElement {
  const svg = (emptyClover ??= makeClover()).cloneNode(true) as SVGElement;
  let place = 0;
  for (const path of svg.children) {
    const leaf = leaves[place] ?? null;
    path.setAttribute('d', leafPath(place++, leaf ?? 60, gap));
    if (leaf === null) path.setAttribute('class', 'outline');
  }
  return svg;
}

/** An element whose class is the name of its part without the form it belongs to. */
function element<K extends 'a' | 'b' | 'bdi' | 'button' | 'div' | 'p' | 'span'>(
  name: K,
  part: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (part) {
    made.className = part.replace(/^\w+-/, '');
    made.setAttribute('part', part);
  }
  made.append(...content);
  return made;
}

function link(part: string, { href, messages }: BadgeLinks, title: string, ...content: (Node | string)[]): HTMLElement {
  const made = element('a', part, ...content);
  if (href) made.href = href;
  made.target = '_blank';
  made.rel = 'noopener';
  // The issuer's page tells a visitor whether the page that sent them is one of the sites; it needs no more than that.
  made.referrerPolicy = 'origin';
  made.title = title;
  made.setAttribute('aria-label', `${title} (${messages.newTab})`);
  return made;
}

/** The clover, or the clover and the score: one link. */
function small(view: BadgeView, form: BadgeForm, links: BadgeLinks): Node {
  const part = `${form}-link`;
  const sign = clover(view);
  if (form === 'mark') return link(part, links, view.full, sign);
  return link(part, links, view.full, sign, `${view.short}${view.verified ? ' ✓' : ''}`);
}

/** A ticket: the sign on its stub, what is stated, what was checked, and the way to check it oneself. */
function ticket(view: BadgeView, links: BadgeLinks): Node {
  const { messages, issuer } = links;
  const name = element('bdi', 'title', view.title);
  const head = element('p', 'head', name, ' ', element('span', 'chip', messages.chip));
  const stated = element('p', 'stated', `${messages.subject} `, element('b', 'score', view.score), ` · ${view.line}`);
  const checks = element('p', 'checks', ...messages.checks.map((check) => element('span', 'check', `✓ ${check}`)));
  checks.title = view.full;
  const proof = link('link', links, `${issuer} · ${messages.check}`, `${issuer} · ${messages.check} ›`);
  const foot = element('div', 'foot', checks, proof);
  return element('div', 'card', element('div', 'stub', clover(view)), element('div', 'body', head, stated, foot));
}

/** A state in words, as small as what it says. */
function trouble(view: BadgeView, links: BadgeLinks): Node {
  const { messages, retry, href, issuer } = links;
  const words = element('p', 'message', element('b', 'title', view.title), element('span', 'quiet', view.line));
  const card = element('div', 'card', clover(view), words);
  card.classList.add('status');
  if (retry) {
    const button = element('button', 'retry', messages.retry);
    button.addEventListener('click', retry);
    card.append(button);
  } else if (href) card.append(link('link', links, `${messages.check}: ${issuer}`, `${messages.check} ›`));
  return card;
}

/** Stands `content` in the room that is kept for a seal; the small forms keep theirs without a node. */
export function inRoom(content: Node, form: BadgeForm): Node {
  if (form !== 'seal') return content;
  const space = element('div', '', content);
  space.className = 'space';
  return space;
}

/** The nodes of a badge in a form: only those that show. */
export const drawBadge = (view: BadgeView, form: BadgeForm, links: BadgeLinks): Node =>
  form === 'seal' ? inRoom(view.verified ? ticket(view, links) : trouble(view, links), form) : small(view, form, links);
