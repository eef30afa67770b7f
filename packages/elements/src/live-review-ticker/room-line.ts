import type { Room } from '@huitou/contract/room.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../messages/bidi.ts';
import { relativeTime } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { TickerMessages } from './messages/ticker-messages.ts';

/** Which session is on, and how long it has been. */
function sessionOf(messages: TickerMessages, { name, names, startedAt }: NonNullable<Room['session']>): string {
  const called = localizedName(names, messages.lang, name ?? '');
  return messages.session(called && isolate(called), relativeTime(messages.lang, Date.parse(startedAt)));
}

/** Who speaks in a room, whether that is a program, and who sells: a viewer may take the host for the shop. */
export function roomLine(messages: TickerMessages, { host, hostKind, live, session, merchant }: Room): TemplateResult {
  const { lang } = messages;
  const seller = localizedName(merchant.names, lang, merchant.name);
  const isProgram = hostKind === 'ai';
  const speaks = host || isProgram ? messages[isProgram ? 'aiHost' : 'host'](host ? isolate(host) : '').trim() : '';
  return html`${live ? html`<span class="air" part="on-air">${messages.onAir}</span>` : nothing}${
      speaks ? html`<span class=${isProgram ? 'program told' : ''} part="host">${speaks}</span>` : nothing
    }${live && session ? html`<span part="session">${sessionOf(messages, session)}</span>` : nothing}<span part="seller"
      >${messages.soldBy(isolate(seller))}</span
    >`;
}
