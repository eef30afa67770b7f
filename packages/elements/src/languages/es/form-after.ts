import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['Añadir algo a su reseña', 'Durante 180 días, tres veces. Lo que escribió se queda como está'],
    edit: ['Editar su reseña', 'Una vez. Todos pueden leer lo que decía antes'],
    appeal: ['Por qué debe quedarse', 'Una vez. Una persona lo lee antes de decidir'],
  },
  field: {
    append: '¿Qué tal es ahora?',
    edit: 'Una frase sincera o una sugerencia',
    appeal: 'En una o dos frases',
  },
  send: 'Enviar',
  cancel: 'Ahora no',
  empty: 'Escriba antes una frase',
  kept: 'Borrador guardado',
  waiting: 'Esperando conexión. Se envía solo, una vez',
  sending: 'Enviando…',
  done: { append: 'Añadido. Gracias', edit: 'Cambiada', appeal: 'Enviado. Lo leerá una persona' },
  refusals: {
    'against-rules': 'Parece contener datos de contacto o publicidad. Cambie el texto y vuelva a enviar',
    'too-late': 'Han pasado más de 180 días. Ya no se puede añadir nada',
    'enough-appendices': 'Ya se añadió algo tres veces. No se puede añadir más',
    'edited-before': 'Ya se editó una vez. Todavía puede añadir algo',
    'has-appealed': 'Ya explicó el motivo. Lo leerá una persona',
    'unknown-review': 'Esa reseña suya ya no existe',
    expired: 'Este enlace ha caducado. Vuelva a abrirlo desde su pedido; su borrador sigue guardado',
  },
  refused: 'No se puede aceptar tal como está. Cámbielo y vuelva a enviar',
} satisfies HuitouMessages['formAfter'];
