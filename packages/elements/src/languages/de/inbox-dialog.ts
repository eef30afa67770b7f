import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: 'Schließen',
  order: {
    title: 'Warum diese Reihenfolge?',
    line: 'Zuerst kommt, wessen Verlust Sie am meisten kosten würde.',
    formula: 'Besuche × Unzufriedenheit ÷ (1 + Tage seit dem letzten Kauf / 30)',
    parts: [
      'Besuche: an wie vielen verschiedenen Tagen jemand bei Ihnen gekauft hat.',
      'Unzufriedenheit: nach den Sternen dieser Bewertung.',
      'Tage seit dem letzten Kauf: Wer lange weg war, ist schwerer zurückzugewinnen.',
      'Die Uhr daneben sagt, wie lange eine Antwort noch als rechtzeitig zählt.',
    ],
  },
  keys: {
    title: 'Tastenkürzel',
    list: {
      J: 'nächste Bewertung',
      K: 'vorige Bewertung',
      R: 'Antwort schreiben',
      Z: 'letzte Antwort zurücknehmen, binnen 10 Sekunden',
      Esc: 'Textfeld verlassen',
      '?': 'diese Liste',
    },
    on: 'Einzelne Tasten sind aktiv',
    where: 'Sie wirken, solange der Fokus im Posteingang und nicht in einem Text ist.',
  },
} satisfies HuitouMessages['inboxDialog'];
