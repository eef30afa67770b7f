import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

export const indexMethod = {
  close: 'Cerrar',
  inputs: (merchant) => `Los datos de ${merchant}`,
  columns: ['Dimensión', 'Puntos', 'Rango', 'Peso', 'Eventos'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'Una dimensión sin datos se deja fuera y las demás se reparten su peso.',
  counted: 'En qué se fija cada dimensión',
  halfLife: (days, count) => `un evento cuenta la mitad después de ${days} ${isOne(count) ? 'día' : 'días'}`,
  part: (share) => `${share} de la dimensión`,
  worked: 'Cómo se llega a una puntuación y un nivel',
  steps: (rule) => [
    'Cada medida se acerca primero a la media del sector, más cuanto menor es la muestra: unos pocos pedidos buenos no dan una puntuación alta.',
    `Después se clasifica entre ${rule.merchants} ${isOne(rule.counts.merchants) ? 'comercio' : 'comercios'} de ${rule.industry}: la puntuación es la parte de ellos a los que supera el comercio, 100 como máximo.`,
    'Las medidas forman una dimensión según sus partes, y las dimensiones forman el índice según sus pesos.',
    `Cada puntuación tiene un intervalo del ${rule.confidence}. Si queda entero por encima de ${rule.aboveOver} es «superior»; entero por debajo de ${rule.belowUnder}, «inferior»; en otro caso, «similar». Entero por encima de ${rule.leadingOver}, con ${rule.leadingFrom} ${isOne(rule.counts.leadingFrom) ? 'comprador' : 'compradores'} o más, es «líder».`,
    `Con menos de ${rule.collectingUnder} ${isOne(rule.counts.collectingUnder) ? 'comprador' : 'compradores'} no hay puntuación.`,
    `Los niveles no oscilan: ${rule.points} puntos más allá de un límite cambian el nivel de inmediato; menos tiene que durar ${rule.runs} ${isOne(rule.counts.runs) ? 'día' : 'días'}.`,
    'Una infracción grave y probada limita el nivel; se muestran el motivo y la fecha en que termina.',
  ],
  document: 'El método completo',
  history: {
    title: 'Los últimos 90 días',
    show: 'Mostrar el gráfico',
    index: 'Índice',
    chart: 'Puntuaciones día a día, de 0 a 100',
    few: 'Aún no hay días suficientes: una línea necesita al menos dos.',
    table: 'Los mismos datos en una tabla, semana a semana',
    day: 'Día',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
