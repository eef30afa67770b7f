import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: 'Wird geladen …',
  failed: ['Laden nicht möglich', 'Die Zahlen dieses Shops sind nicht angekommen'],
  offline: ['Sie sind offline', 'Die Zahlen erscheinen, sobald Sie wieder online sind'],
  unknown: ['Shop nicht gefunden', 'Unter diesem Namen ist nichts verzeichnet'],
  retry: 'Erneut versuchen',
  newTab: 'öffnet in einem neuen Tab',
  stale: (when) => `Stand: ${when}, Aktualisierung derzeit nicht möglich`,
  dimensions: { quality: 'Qualität', service: 'Service', content: 'Inhalt', returning: 'Treue' },
} satisfies HuitouMessages['common'];
