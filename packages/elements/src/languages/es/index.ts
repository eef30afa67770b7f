import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'comprador' : 'compradores'}`;

export const index = {
  failedHost: ['No se pudo cargar', 'No llegaron los datos de este anfitrión'],
  unknownHost: ['No existe ese anfitrión', 'No hay nada registrado con este nombre'],
  title: 'Índice de clientes recurrentes',
  levels: {
    leading: 'Líder',
    above: 'Superior',
    par: 'Similar',
    below: 'Inferior',
    unsettled: 'Demasiado pronto',
    collecting: 'Sin datos',
  },
  verdict: (share, level) =>
    level === 'par'
      ? 'Al nivel de su sector'
      : `Por ${level === 'below' ? 'detrás' : 'delante'} del ${share} de su sector`,
  headline: (share, level) =>
    level === 'par'
      ? 'Al nivel de su sector'
      : `${level === 'leading' ? 'Líder, por delante' : level === 'above' ? 'Por delante' : 'Por detrás'} del ${share} de su sector`,
  sample: (returning, all, count) => `Volvieron ${returning} de ${buyers(all, count)}`,
  people: (returning, all, days, count, window) =>
    `Volvieron ${returning} de ${buyers(all, count)} en ${window === 365 ? 'el último año' : `los últimos ${days} días`}`,
  outOf: 'de 100',
  interval: (lower, upper) => `Probablemente entre ${lower} y ${upper}`,
  median: (value) => `mediana del sector ${value}`,
  peers: (merchants, industry, count) =>
    `Comparado con ${merchants} ${isOne(count) ? 'comercio' : 'comercios'} de ${industry}`,
  method: (version) => `método ${version}`,
  asOf: (when) => `datos: ${when}`,
  offlineSince: (when) => `datos: ${when}, sin conexión desde entonces`,
  trend: (change, points) => (points ? `${points > 0 ? 'sube' : 'baja'} ${change}` : 'estable'),
  sinceLastMonth: (trend) => `${trend} desde el mes pasado`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} de 100, ${level.toLowerCase()}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: aún no hay datos suficientes`,
  held: (reason) => `Nivel limitado: ${reason}`,
  heldUntil: (day) => `nivel limitado hasta el ${day}`,
  reasons: {
    'fake-orders': 'pedidos ficticios',
    'fake-reviews': 'reseñas falsas',
    'false-claims': 'afirmaciones falsas',
    counterfeit: 'productos falsificados',
  },
  collecting: 'Reuniendo datos',
  soFar: (all, count) => `${buyers(all, count)} hasta ahora · muy pocos para una puntuación`,
  progress: (all, needed, count) => `${buyers(all, count)} hasta ahora · la puntuación requiere ${needed}`,
  how: 'Cómo se calcula esta puntuación',
  howOf: (merchant) => `Cómo se calcula la puntuación de ${merchant}`,
} satisfies HuitouMessages['index'];
