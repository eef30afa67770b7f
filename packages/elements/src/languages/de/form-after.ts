import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['Bewertung ergänzen', '180 Tage lang, dreimal. Was Sie geschrieben haben, bleibt, wie es ist'],
    edit: ['Bewertung ändern', 'Einmal. Alle können lesen, was vorher dort stand'],
    appeal: ['Warum sie stehen bleiben soll', 'Einmal. Ein Mensch liest es vor der Entscheidung'],
  },
  field: {
    append: 'Wie ist es jetzt?',
    edit: 'Ein ehrlicher Satz oder ein Vorschlag',
    appeal: 'In ein, zwei Sätzen',
  },
  send: 'Senden',
  cancel: 'Jetzt nicht',
  empty: 'Schreiben Sie zuerst einen Satz',
  kept: 'Entwurf gespeichert',
  waiting: 'Wartet auf eine Verbindung. Wird von selbst gesendet, einmal',
  sending: 'Wird gesendet …',
  done: { append: 'Ergänzt. Vielen Dank', edit: 'Geändert', appeal: 'Gesendet. Ein Mensch liest es' },
  refusals: {
    'against-rules': 'Es sieht nach Kontaktdaten oder Werbung aus. Ändern Sie den Text und senden Sie noch einmal',
    'too-late': 'Es sind mehr als 180 Tage vergangen. Ergänzen geht nicht mehr',
    'enough-appendices': 'Es wurde schon dreimal ergänzt. Mehr geht nicht',
    'edited-before': 'Sie wurde schon einmal geändert. Ergänzen geht noch',
    'has-appealed': 'Sie haben den Grund schon genannt. Ein Mensch liest ihn',
    'unknown-review': 'Diese Bewertung von Ihnen gibt es nicht mehr',
    expired: 'Dieser Link ist abgelaufen. Öffnen Sie ihn noch einmal aus Ihrer Bestellung; Ihr Entwurf bleibt',
  },
  refused: 'So kann es nicht angenommen werden. Ändern Sie es und senden Sie noch einmal',
} satisfies HuitouMessages['formAfter'];
