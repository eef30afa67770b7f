import type { ReactiveElement } from 'lit';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosureDialog } from '../disclosure/disclosure-dialog.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import type { Messages } from '../messages/messages.ts';
import { withLateFile } from './late-file.ts';
import type { StylesController } from './styles-controller.ts';

/** Opens what a tag discloses, in a dialog that is loaded with the first press. */
export type OpenDisclosure = (
  button: HTMLElement,
  messages: Messages & Pick<CommonMessages, 'failed' | 'retry'>,
  disclosed: Disclosed,
) => Promise<void>;

export function disclosureOpener(host: ReactiveElement, styles: StylesController): OpenDisclosure {
  let dialog: DisclosureDialog | undefined;
  // What is said beside the button is enough: the dialog takes the focus where it does come.
  const place = { host, late: '' };
  return (button, messages, disclosed) =>
    withLateFile(place, button, messages, async () => {
      const { DisclosureDialog: Dialog } = await import('../disclosure/disclosure-dialog.ts');
      dialog ??= new Dialog(host, styles);
      await dialog.open(messages.lang, disclosed);
    });
}
