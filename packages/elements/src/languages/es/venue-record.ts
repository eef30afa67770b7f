import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'Qué ha valido este orden hasta ahora',
  loading: 'Cargando lo que ha valido hasta ahora…',
  none: 'Esta plataforma aún no ha probado el índice con sus propios pedidos, así que no hay nada que mostrar.',
  readers: { shopper: 'Si compra', merchant: 'Si vende', journalist: 'Si escribe sobre ello' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Tome un comprador nuevo que volvió y otro que no: en ${index} de 100 de esos pares, el que volvió estaba con el anfitrión de índice más alto.`,
      `${[stars && `Según las estrellas son ${stars}`, volume && `${stars ? 'según' : 'Según'} el número de compradores ${volume}`, `${stars || volume ? 'por' : 'Por'} azar 50`].filter(Boolean).join(', ')}.`,
      most && `Quien conociera la proporción real de cada anfitrión llegaría a unos ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (all, back) =>
    `Hay muy pocos datos para decir si el índice anuncia bien quién vuelve. Compradores nuevos de anfitriones con índice: ${all}; volvieron: ${back}.`,
  merchant: ({ changes, buyers: all, returns, points }) =>
    `${changes && `Un nivel cambia de media ${changes} veces al año. `}Una cifra requiere ${all} compradores, ${returns} regresos (los antiguos cuentan menos) y un intervalo más estrecho que ${points} puntos; con menos no se muestra ninguna, tampoco una baja.`,
  journalist: ({ name, from, until, orders, buyers: all, merchants }) =>
    `Probado con ${name}, del ${from} al ${until}. Pedidos: ${orders}; compradores: ${all}; comercios: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `No dice nada de ${silent} de ${all} comercios. Menos de ${least} compradores: ${collecting}; muy pocos regresos o intervalo demasiado ancho: ${unsettled}.`,
  attained: (share) => `De todo lo que se puede saber más allá del azar, el índice recoge el ${share}.`,
  document: 'Todos los datos en un documento',
  method: (version) => `Método ${version}`,
  among: {
    peers: 'Anfitriones que tenían índice, dentro de su sector',
    all: 'Todos los anfitriones, según la parte que volvió',
  },
  columns: ['Según', 'Aciertos, de 100 pares (intervalo del 90 %)', 'Ventaja del índice (90 %)'],
  predictors: {
    index: 'el índice',
    'came-back': 'parte que volvió, como la cuenta el método',
    share: 'parte simple que volvió',
    stars: 'media de estrellas',
    volume: 'número de compradores',
  },
  chance: 'azar',
  ceiling: 'lo máximo que se puede saber',
  little: 'muy pocos datos para decirlo',
  range: (value, lower, upper) => `${value} (de ${lower} a ${upper})`,
  asked: (all, back, merchants) =>
    `Compradores nuevos: ${all}; volvieron en un año: ${back}; anfitriones: ${merchants}.`,
  traffic: (markets) => `Quién recibe visitas recomendadas: ${markets} mercados simulados, medias (intervalo del 90 %)`,
  trafficColumns: [
    'Según',
    'Volvieron, de 1000 compradores nuevos',
    'Tiendas nuevas que llegaron a 30 compradores',
    'Concentración (Gini)',
  ],
  policies: {
    trust: 'nuestra regla',
    equal: 'todos por igual',
    volume: 'pedidos',
    stars: 'estrellas',
    discount: 'descuentos',
  },
} satisfies HuitouMessages['venueRecord'];
