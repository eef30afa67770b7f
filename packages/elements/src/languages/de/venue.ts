import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'Käufer' : 'Käufern'}`;

export const venue = {
  failed: ['Laden nicht möglich', 'Die Hosts sind nicht angekommen'],
  offline: ['Sie sind offline', 'Die Hosts erscheinen, sobald Sie wieder online sind'],
  unknownVenue: ['Aktion nicht gefunden', 'Unter diesem Namen ist nichts verzeichnet'],
  sections: {
    'most-returned': 'Meiste Wiederkäufer',
    live: 'Auf Sendung',
    rising: 'Im Aufstieg',
    new: 'Neu hier',
    goods: 'Wieder gekauft',
  },
  choose: 'Bereich der Aktion',
  search: 'Hosts oder Waren suchen',
  industries: 'Branche',
  allIndustries: 'Alle Branchen',
  ticket: 'Nur mit Ticket',
  hosts: (hosts, count) => `${hosts} ${isOne(count) ? 'Host' : 'Hosts'}`,
  none: ['Kein Host passt', 'Versuchen Sie ein anderes Wort oder einen anderen Bereich'],
  showAll: 'Alle zeigen',
  period: (from, until) => `${from} – ${until}`,
  over: 'beendet',
  tied: 'gleichauf innerhalb des Fehlers',
  explore: 'Chance',
  paid: 'Anzeige',
  onAir: 'Auf Sendung',
  aiHost: 'KI-Host',
  verdict: (share, level) =>
    level === 'par' ? 'Gleichauf mit der Branche' : `${level === 'below' ? 'Hinter' : 'Vor'} ${share} der Branche`,
  sample: (returning, all, count) => `${returning} von ${buyers(all, count)} kamen wieder`,
  collecting: (all) => `${all} Käufer · noch zu wenig Daten für einen Platz`,
  rising: (points) => `in 30 Tagen ${points} Punkte gestiegen`,
  bought: (visits) => `${visits}. Kauf`,
  again: (share) => `${share} kaufen es wieder`,
  enter: 'Zum Live',
  visit: 'Zum Shop',
  without: 'kein Ticket',
  why: 'Warum diese Reihenfolge',
  notForSale: 'Plätze sind nicht käuflich',
} satisfies HuitouMessages['venue'];
