import { addressAt } from '@huitou/client/folder-of-files.js';
import { isPage } from '@huitou/client/given-answers.js';
import { html, nothing, type TemplateResult } from 'lit';
import { logPage } from '../core/log-page.ts';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import type { Disclosed, DocumentName } from './disclosed.ts';
import type { DisclosureMessages } from './messages/disclosure-messages.ts';

const row = (fact: string, term: string, value: unknown): TemplateResult =>
  html`<div data-fact=${fact}>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const link = ({ newTab }: DisclosureMessages, href: string, words: unknown): TemplateResult =>
  html`<a class="link" href=${href} target="_blank" rel="noopener noreferrer"
    >${words}<span class="unseen"> (${newTab})</span></a
  >`;

function documentLink(messages: DisclosureMessages, api: string, name: DocumentName, version: string): unknown {
  const words = `${messages.documents[name]} ${isolate(version)}`;
  return isPage(api) ? words : link(messages, addressAt(api, `/v1/${name}/${encodeURIComponent(version)}`), words);
}

/** The host of an API's address; the address itself where it is none. */
function hostOf(api: string): string {
  try {
    return new URL(api, location.href).host;
  } catch {
    return api;
  }
}

function hidden(messages: DisclosureMessages, { firstTime = 0, folded = [] }: Disclosed): string {
  const { lang } = messages;
  const all = folded.reduce((sum, { reviews }) => sum + reviews, 0);
  const reasons = folded.map(({ reason, reviews }) => `${label(messages.reasons, reason)} ${number(lang, reviews)}`);
  return [
    all ? messages.folded(number(lang, all), reasons.join(', '), all) : messages.noneFolded,
    firstTime ? messages.firstTime(number(lang, firstTime), firstTime) : '',
  ].join(' ');
}

/** How a tag knows what it shows, the same in all of them: a theme may restyle it, and no page can put other words in. */
export function disclosureView(messages: DisclosureMessages, disclosed: Disclosed): TemplateResult {
  const { lang, rows } = messages;
  const { api, shows, folded, window: days, asOf, documents, paid } = disclosed;
  const { methods, ...rules } = documents;
  const log = logPage(api, lang);
  // What nobody else was asked for, nobody else answers for.
  const own = isPage(api);
  const named = (Object.entries(rules) as [DocumentName, string][]).map(([name, version], i) => [
    i ? ' · ' : '',
    documentLink(messages, api, name, version),
  ]);
  return html`<dl class="disclosure" part="disclosure">
    ${own ? nothing : row('verified', rows.verified, messages.verified[shows])}
    ${folded ? row('folded', rows.folded, hidden(messages, disclosed)) : nothing}
    ${paid ? row('paid', rows.order, messages.paid) : nothing}
    ${days ? row('window', rows.window, messages.days(number(lang, days), days)) : nothing}
    ${asOf ? row('as-of', rows.asOf, date(lang, asOf)) : nothing}
    ${methods ? row('method', rows.method, documentLink(messages, api, 'methods', methods)) : nothing}
    ${named.length ? row('rules', rows.rules, named) : nothing}
    ${row('issuer', rows.issuer, messages[own ? 'inPage' : 'issuer'](isolate(hostOf(api))))}
    ${log ? row('log', rows.log, link(messages, log, messages.log)) : nothing}
  </dl>`;
}
