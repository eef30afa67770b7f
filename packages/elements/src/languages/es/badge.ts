import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'Clientes recurrentes',
  score: (score) => `${score} de 100`,
  chip: 'Compra de confianza',
  standing: (level, share) =>
    level < 2
      ? `por detrás del ${share} de su sector`
      : level < 3
        ? 'al nivel de su sector'
        : `por delante del ${share} de su sector`,
  sample: (returning, all, days) => `${returning} de ${all} volvieron en ${days} días`,
  services: {
    '7-day-returns': 'devolución en 7 días',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'reembolso triple si es falso',
  },
  checks: ['firma', 'este sitio', 'vigencia'],
  stated: (issuer, site, checked, until) =>
    `Emitido por ${issuer} para ${site}, comprobado en su navegador a las ${checked}, válido hasta el ${until}`,
  verified: 'verificado',
  troubles: {
    checking: ['Comprobando', 'Se está comprobando la firma'],
    expired: ['Caducado', 'Este distintivo ya no está vigente'],
    'wrong-site': ['No válido aquí', 'Emitido para otro sitio'],
    invalid: ['No válido', 'La firma no coincide. No confíe en él'],
    'cannot-check': ['Sin comprobar', 'Esta página no puede comprobar la firma'],
    failed: ['Sin cargar', 'No llegó el distintivo'],
    offline: ['Sin conexión', 'El distintivo se comprobará cuando vuelva la conexión'],
    collecting: ['Aún sin distintivo', 'Hasta ahora han vuelto muy pocos clientes'],
    none: ['Sin distintivo', 'El emisor no declara nada sobre esta tienda por ahora'],
  },
  issuedFor: (sites) => `Emitido solo para ${sites}`,
  check: 'comprobar',
} satisfies HuitouMessages['badge'];
