import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne, countReviews } from './plurals.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'Woher das bekannt ist',
  rows: {
    verified: 'Wie geprüft',
    folded: 'Ausgeblendet',
    order: 'Reihenfolge',
    window: 'Zeitraum',
    asOf: 'Stand',
    method: 'Nach welcher Methode',
    rules: 'Nach welchen Regeln',
    issuer: 'Von wem',
    log: 'Öffentlich belegt',
  },
  verified: {
    reviews:
      'Schreiben können nur Konten, die hier an mindestens zwei Tagen gekauft haben; das wird mit den Bestellungen abgeglichen, die die Plattform gemeldet hat. Eine Bestellung, eine Bewertung.',
    figures:
      'Berechnet aus Bestellungen, Erstattungen, Lieferungen und Bewertungen, die die Plattform gemeldet hat; Bestellungen und Konten, die ein Händler sich selbst anlegt, zählen nicht.',
  },
  firstTime: (count, n) => `${countReviews(count, n)} von Erstkäufern ${isOne(n) ? 'wird' : 'werden'} nicht gezeigt.`,
  folded: (count, list, n) =>
    `${countReviews(count, n)} (${list}). Jede nennt ihren Grund und lässt sich öffnen; keine ist gelöscht.`,
  noneFolded: 'Derzeit keine. Was ausgeblendet wird, wird hier gezählt, nennt seinen Grund und lässt sich öffnen.',
  reasons,
  paid: 'Wer bezahlt, um hier zu stehen, ist als Anzeige gekennzeichnet; das ändert niemandes Platz.',
  days: (days, n) => `${days} ${isOne(n) ? 'Tag' : 'Tage'}`,
  documents: {
    methods: 'Methode',
    'moderation-rules': 'Regeln der Moderation',
    'traffic-rules': 'Regel der Besucherverteilung',
  },
  issuer: (host) =>
    `${host}, aus dem, was die Plattform meldet, auf der der Händler verkauft. Der Händler kann antworten, aber nichts ändern oder entfernen.`,
  inPage: (host) => `Die Angaben stehen in dieser Seite selbst, ${host}; niemand sonst wurde danach gefragt.`,
  log: 'Öffentliches Protokoll: was jeden Tag veröffentlicht, ausgeblendet oder berechnet wird, damit nichts unbemerkt bleibt',
  close: 'Schließen',
} satisfies HuitouMessages['disclosure'];
