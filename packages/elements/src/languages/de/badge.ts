import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'Wiederkäufer',
  score: (score) => `${score} von 100`,
  chip: 'Vertrauenskauf',
  standing: (level, share) =>
    level < 2 ? `hinter ${share} der Branche` : level < 3 ? 'auf Höhe der Branche' : `vor ${share} der Branche`,
  sample: (returning, all, days) => `${returning} von ${all} kamen in ${days} Tagen wieder`,
  services: {
    '7-day-returns': '7 Tage Rückgabe',
    'fast-refund': 'schnelle Erstattung',
    'fake-pays': 'dreifache Erstattung bei Fälschung',
  },
  checks: ['Signatur', 'diese Website', 'Gültigkeit'],
  stated: (issuer, site, checked, until) =>
    `Ausgestellt von ${issuer} für ${site}, in Ihrem Browser geprüft um ${checked}, gültig bis ${until}`,
  verified: 'geprüft',
  troubles: {
    checking: ['Wird geprüft', 'Die Signatur wird geprüft'],
    expired: ['Abgelaufen', 'Dieses Siegel ist nicht mehr aktuell'],
    'wrong-site': ['Hier nicht gültig', 'Für eine andere Website ausgestellt'],
    invalid: ['Ungültig', 'Die Signatur stimmt nicht. Verlassen Sie sich nicht darauf'],
    'cannot-check': ['Nicht geprüft', 'Diese Seite kann die Signatur nicht prüfen'],
    failed: ['Nicht geladen', 'Das Siegel ist nicht angekommen'],
    offline: ['Sie sind offline', 'Das Siegel wird geprüft, sobald Sie wieder online sind'],
    collecting: ['Noch kein Siegel', 'Bisher sind zu wenige Kunden wiedergekommen'],
    none: ['Kein Siegel', 'Der Aussteller macht derzeit keine Aussage über diesen Shop'],
  },
  issuedFor: (sites) => `Nur für ${sites} ausgestellt`,
  check: 'prüfen',
} satisfies HuitouMessages['badge'];
