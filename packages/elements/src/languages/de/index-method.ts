import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const days = (text: string, count: number): string => `${text} ${isOne(count) ? 'Tag' : 'Tage'}`;

export const indexMethod = {
  close: 'Schließen',
  inputs: (merchant) => `Die Zahlen von ${merchant}`,
  columns: ['Dimension', 'Wert', 'Spanne', 'Gewicht', 'Anzahl'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'Eine Dimension ohne Daten bleibt weg; die anderen teilen sich ihr Gewicht.',
  counted: 'Worauf jede Dimension schaut',
  halfLife: (text, count) => `ein Ereignis zählt nach ${text} ${isOne(count) ? 'Tag' : 'Tagen'} halb`,
  part: (share) => `${share} der Dimension`,
  worked: 'Wie daraus ein Wert und eine Stufe werden',
  steps: (rule) => [
    'Jede Messgröße rückt zuerst zum Durchschnitt der Branche, bei kleinerer Stichprobe weiter: Ein paar gute Bestellungen ergeben keinen hohen Wert.',
    `Dann wird sie unter ${rule.merchants} ${isOne(rule.counts.merchants) ? 'Shop' : 'Shops'} der Branche ${rule.industry} eingeordnet: Der Wert ist der Anteil derer, vor denen der Händler liegt, höchstens 100.`,
    'Messgrößen ergeben nach ihren Anteilen eine Dimension, Dimensionen nach ihren Gewichten den Index.',
    `Jeder Wert hat ein ${rule.confidence}-Intervall. Liegt es ganz über ${rule.aboveOver}, heißt das „darüber“, ganz unter ${rule.belowUnder} „darunter“, alles andere „gleichauf“. Ganz über ${rule.leadingOver} und ab ${rule.leadingFrom} ${isOne(rule.counts.leadingFrom) ? 'Käufer' : 'Käufern'} heißt es „führend“.`,
    `Bei weniger als ${rule.collectingUnder} ${isOne(rule.counts.collectingUnder) ? 'Käufer' : 'Käufern'} gibt es keinen Wert.`,
    `Stufen flackern nicht: ${rule.points} Punkte jenseits einer Grenze ändern die Stufe sofort; weniger muss ${days(rule.runs, rule.counts.runs)} anhalten.`,
    'Ein nachgewiesener schwerer Verstoß hält die Stufe niedrig; Grund und Enddatum werden angezeigt.',
  ],
  document: 'Die Methode im Wortlaut',
  history: {
    title: 'Die letzten 90 Tage',
    show: 'Diagramm zeigen',
    index: 'Index',
    chart: 'Werte Tag für Tag, 0 bis 100',
    few: 'Noch nicht genug Tage: Eine Linie braucht mindestens zwei.',
    table: 'Dieselben Zahlen als Tabelle, Woche für Woche',
    day: 'Tag',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
