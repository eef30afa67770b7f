import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne, countReviews } from './plurals.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'Cómo se sabe esto',
  rows: {
    verified: 'Comprobación',
    folded: 'Ocultas',
    order: 'Orden',
    window: 'Período',
    asOf: 'Con fecha de',
    method: 'Con qué método',
    rules: 'Con qué reglas',
    issuer: 'Por quién',
    log: 'Registro público',
  },
  verified: {
    reviews:
      'Solo pueden escribir las cuentas que compraron aquí en dos días o más, lo que se comprueba con los pedidos que comunicó la plataforma. Un pedido, una reseña.',
    figures:
      'Calculado a partir de pedidos, reembolsos, entregas y reseñas que comunicó la plataforma; quedan fuera los pedidos y las cuentas que un comercio crea para sí mismo.',
  },
  firstTime: (count, n) =>
    `${countReviews(count, n)} de quienes compraron por primera vez no se ${isOne(n) ? 'muestra' : 'muestran'}.`,
  folded: (count, list, n) =>
    `${countReviews(count, n)} (${list}). Cada una indica su motivo y puede abrirse; ninguna se ha eliminado.`,
  noneFolded: 'Ninguna por ahora. Lo que se oculta se cuenta aquí, indica su motivo y puede abrirse.',
  reasons,
  paid: 'Quien paga por aparecer aquí está señalado como anuncio; eso no cambia el puesto de nadie.',
  days: (days, n) => `${days} ${isOne(n) ? 'día' : 'días'}`,
  documents: {
    methods: 'método',
    'moderation-rules': 'reglas de moderación',
    'traffic-rules': 'regla de reparto de visitas',
  },
  issuer: (host) =>
    `${host}, a partir de lo que comunica la plataforma en la que vende el comercio. El comercio puede responder, pero no puede cambiar ni quitar nada.`,
  inPage: (host) => `Las cifras están escritas en esta misma página, ${host}; no se han pedido a nadie más.`,
  log: 'Registro público: lo que se publica, oculta o puntúa cada día, para que nada pase inadvertido',
  close: 'Cerrar',
} satisfies HuitouMessages['disclosure'];
