import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: 'Cerrar',
  order: {
    title: '¿Por qué este orden?',
    line: 'Primero va el cliente cuya pérdida le costaría más.',
    formula: 'visitas × descontento ÷ (1 + días desde la última compra / 30)',
    parts: [
      'Visitas: en cuántos días distintos le ha comprado.',
      'Descontento: según las estrellas de esta reseña.',
      'Días desde la última compra: quien lleva mucho tiempo fuera es más difícil de recuperar.',
      'El reloj de al lado indica cuánto tiempo cuenta aún una respuesta como dada a tiempo.',
    ],
  },
  keys: {
    title: 'Atajos de teclado',
    list: {
      J: 'reseña siguiente',
      K: 'reseña anterior',
      R: 'escribir la respuesta',
      Z: 'retirar la última respuesta, en 10 segundos',
      Esc: 'salir del texto',
      '?': 'esta lista',
    },
    on: 'Las teclas sueltas están activas',
    where: 'Funcionan mientras el foco está en la bandeja y no en un texto.',
  },
} satisfies HuitouMessages['inboxDialog'];
