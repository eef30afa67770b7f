export type { GetToken, Labels, Loading, Reserved, Theme } from '@huitou/elements/core/settings.js';
export type { State } from '@huitou/elements/events.js';
