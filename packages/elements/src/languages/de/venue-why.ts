import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `Vor ${percentile} der Branche, wahrscheinlich zwischen ${lower} und ${upper}. Die Liste richtet sich nach dem unteren Ende, ${lower}.`,
  tied: (from, to) =>
    `Die Plätze ${from} bis ${to} unterscheiden sich um weniger als ihren Fehler, also teilen sie sich diese.`,
  alone: (place) => `Platz ${place}: Der Abstand zu beiden Nachbarn ist größer als der Fehler.`,
  explore:
    'Für einen Platz ist zu wenig bekannt. Nach jeweils einigen eingestuften Hosts bekommt einer von diesen eine Chance, jeden Tag ein anderer.',
  paid: 'Bezahlt, um hier zu stehen. Am eigenen Platz in der Liste ändert das nichts.',
  unranked: 'In diesem Bereich der Aktion gibt es keine Plätze.',
  rise: (points, error, days) => `In ${days} Tagen ${points} Punkte gestiegen, mehr als der Fehler von ${error}.`,
  fall: (points, error, days) => `In ${days} Tagen ${points} Punkte gefallen, mehr als der Fehler von ${error}.`,
  steady: (points, error, days) => `${points} Punkte in ${days} Tagen, innerhalb des Fehlers von ${error}.`,
  ticketHeld: 'Hat das Ticket dieser Aktion.',
  ticketLacks: (what) => `Zum Ticket dieser Aktion fehlt: ${what}.`,
  level: 'die Stufe',
  services: {
    '7-day-returns': '7 Tage Rückgabe',
    'fast-refund': 'schnelle Erstattung',
    'fake-pays': 'Entschädigung bei Fälschungen',
  },
  record: 'Woher wissen Sie das?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Hosts stehen nach dem Anteil der Branche, vor dem sie liegen, am unteren Ende seines 90-%-Intervalls: Es zählt, was sicher verdient ist.',
    'Hosts, die sich um weniger als ihren Fehler unterscheiden, teilen sich ihre Plätze.',
    `Nach je ${explore} eingestuften Hosts steht einer, über den zu wenig bekannt ist, jeden Tag neu gelost.`,
    `Bezahlte Hosts sind als Anzeige gekennzeichnet und stehen nach den ersten ${paid}; Plätze sind nicht käuflich.`,
    `Die Worte stammen von einem Wiederkäufer der letzten ${days} Tage: Welche Stimmung zu hören ist, wird täglich nach ihrer Häufigkeit gelost, und von dieser Stimmung werden die hilfreichsten neueren Worte gezeigt.`,
    `Methode ${method}, Reihenfolge ${version}, Zahlen vom ${asOf}.`,
  ],
} satisfies HuitouMessages['venueWhy'];
