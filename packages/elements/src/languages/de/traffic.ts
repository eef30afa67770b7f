import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const traffic = {
  title: 'Besucher nach Vertrauen',
  share: (share) => `${share} der empfohlenen Besucher`,
  times: (times) => `das ${times}-Fache eines durchschnittlichen Shops`,
  pools: { base: 'Jeden Tag', 'cold-start': 'Neue Shops', growth: 'Wachstum', campaign: 'Aktion' },
  base: (level, lower) => `${level}, sicher vor ${lower} der Branche`,
  noBase: 'kommt, sobald genug über den Shop bekannt ist',
  coldStart: 'eine Chance, solange zu wenig bekannt ist',
  growth: (points, error) => `in 30 Tagen ${points} Punkte gestiegen, mehr als der Fehler von ${error}`,
  fall: (points, error) => `in 30 Tagen ${points} Punkte gefallen, mehr als der Fehler von ${error}`,
  noGrowth: (points, error) => `${points} Punkte in 30 Tagen, innerhalb des Fehlers von ${error}`,
  campaign: (name, until) => `${name}, bis ${until}`,
  noTicket: (name, until) => `${name} bis ${until}: kein Ticket`,
  levels: {
    leading: 'Führend',
    above: 'Über der Branche',
    par: 'Gleichauf',
    below: 'Unter der Branche',
  },
  next: 'Was als Nächstes kommt',
  steps: {
    'be-judged': () => 'Genug Käufer für eine Einstufung, gleichauf',
    'next-level': (level) => `„${level}“ erreichen`,
    'campaign-ticket': (what) => `Das Ticket für Aktionen: ${what}`,
  },
  onCampaignDays: 'an Aktionstagen',
  top: 'Eine höhere Stufe gibt es nicht; weiter so.',
  services: {
    '7-day-returns': '7 Tage Rückgabe',
    'fast-refund': 'schnelle Erstattung',
    'fake-pays': 'Entschädigung bei Fälschungen',
  },
  and: ', ',
  ticketLevel: 'über der Branche',
  rule: (version, date) => `Regel ${version}, ${date}`,
  notBought: 'Besucher werden verdient, nicht gekauft',
} satisfies HuitouMessages['traffic'];
