import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'comprador' : 'compradores'}`;

export const venue = {
  failed: ['No se pudo cargar', 'No llegaron los anfitriones'],
  offline: ['Sin conexión', 'Los anfitriones aparecerán cuando vuelva la conexión'],
  unknownVenue: ['No existe ese espacio', 'No hay nada registrado con este nombre'],
  sections: {
    'most-returned': 'A los que más se vuelve',
    live: 'En directo',
    rising: 'En ascenso',
    new: 'Nuevos aquí',
    goods: 'Se compran otra vez',
  },
  choose: 'Parte del espacio',
  search: 'Buscar anfitriones o productos',
  industries: 'Sector',
  allIndustries: 'Todos los sectores',
  ticket: 'Solo con entrada',
  hosts: (hosts, count) => `${hosts} ${isOne(count) ? 'anfitrión' : 'anfitriones'}`,
  none: ['Ningún anfitrión coincide', 'Pruebe con otra palabra u otra parte'],
  showAll: 'Mostrar todo',
  period: (from, until) => `${from} – ${until}`,
  over: 'terminado',
  tied: 'empate dentro del error',
  explore: 'Oportunidad',
  paid: 'Anuncio',
  onAir: 'En directo',
  aiHost: 'Anfitrión de IA',
  verdict: (share, level) =>
    level === 'par'
      ? 'Al nivel de su sector'
      : `Por ${level === 'below' ? 'detrás' : 'delante'} del ${share} de su sector`,
  sample: (returning, all, count) => `Volvieron ${returning} de ${buyers(all, count)}`,
  collecting: (all, count) => `${buyers(all, count)} · aún hay pocos datos para un puesto`,
  rising: (points) => `sube ${points} puntos en 30 días`,
  bought: (visits) => `compra n.º ${visits}`,
  again: (share) => `el ${share} lo compra otra vez`,
  enter: 'Entrar en la sala',
  visit: 'Ver la tienda',
  without: 'sin entrada',
  why: 'Por qué este orden',
  notForSale: 'los puestos no se venden',
} satisfies HuitouMessages['venue'];
