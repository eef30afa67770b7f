import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `Por delante del ${percentile} de su sector, muy probablemente entre ${lower} y ${upper}. La lista sigue el extremo inferior, ${lower}.`,
  tied: (from, to) => `Los puestos ${from} a ${to} se diferencian en menos que su error, así que se comparten.`,
  alone: (place) => `Puesto ${place}: se diferencia de sus dos vecinos en más que el error.`,
  explore:
    'Se sabe muy poco para darle un puesto. Tras algunos anfitriones clasificados, uno de estos recibe una oportunidad, cada día otro.',
  paid: 'Paga por aparecer aquí. Eso no cambia su propio puesto en la lista.',
  unranked: 'Esta parte del espacio no tiene puestos.',
  rise: (points, error, days) => `Sube ${points} puntos en ${days} días, más que el error de ${error}.`,
  fall: (points, error, days) => `Baja ${points} puntos en ${days} días, más que el error de ${error}.`,
  steady: (points, error, days) => `${points} puntos en ${days} días, dentro del error de ${error}.`,
  ticketHeld: 'Tiene la entrada de este espacio.',
  ticketLacks: (what) => `Para la entrada de este espacio le falta: ${what}.`,
  level: 'el nivel',
  services: {
    '7-day-returns': 'devolución en 7 días',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'compensación por falsificaciones',
  },
  record: '¿Cómo lo saben?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Los anfitriones se ordenan por la parte de comercios similares a los que superan, en el extremo inferior de su intervalo del 90 %: cuenta lo que se ha ganado con seguridad.',
    'Los anfitriones que se diferencian en menos que su error comparten puesto.',
    `Tras cada ${explore} anfitriones clasificados va uno del que se sabe muy poco, sorteado cada día.`,
    `Los anfitriones que pagan están señalados y van después de los primeros ${paid}; los puestos no se venden.`,
    `Las palabras son de un cliente recurrente de los últimos ${days} días: el tono que se oye se sortea cada día según su frecuencia entre ellas, y de ese tono se muestran las palabras recientes más útiles.`,
    `Método ${method}, orden ${version}, datos del ${asOf}.`,
  ],
} satisfies HuitouMessages['venueWhy'];
