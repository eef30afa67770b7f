import type { StylesController } from '../core/styles-controller.ts';
import { openDialog } from './inbox-dialog.ts';
import { openPicture } from './inbox-pictures.ts';
import type { InboxHost } from './inbox-settings.ts';

/** Does what a button with a name says: opens a picture, or explains the order or the keys. Rejects if its words cannot be loaded. */
export const act = (
  host: InboxHost,
  styles: StylesController,
  lang: string,
  button: HTMLButtonElement,
): Promise<void> =>
  button.name === 'medium'
    ? openPicture(host, styles, lang, button)
    : openDialog(host, styles, lang, button.name === 'keys' ? 'keys' : 'order');
