import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: 'Cargando…',
  failed: ['No se pudo cargar', 'No llegaron los datos de esta tienda'],
  offline: ['Sin conexión', 'Los datos aparecerán cuando vuelva la conexión'],
  unknown: ['No existe esa tienda', 'No hay nada registrado con este nombre'],
  retry: 'Reintentar',
  newTab: 'se abre en una pestaña nueva',
  stale: (when) => `Última actualización: ${when}; ahora no se puede actualizar`,
  dimensions: { quality: 'Calidad', service: 'Servicio', content: 'Contenido', returning: 'Fidelidad' },
} satisfies HuitouMessages['common'];
