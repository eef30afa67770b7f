import { bare } from '@huitou/contract/schema.js';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { PurchaseHost } from '../core/purchase-host.ts';
import { settings, switchSetting, textSetting } from '../core/settings.ts';
import type { Stated } from '../core/state-controller.ts';
import type { Messages } from '../messages/messages.ts';

/** What the form can be set to besides what every tag has. */
export interface FormHost extends PurchaseHost {
  variant: string;
  disabled: boolean;
  required: boolean;
  /** By its own attribute, or by a form or fieldset around it. */
  readonly isDisabled: boolean;
}

/** The declarations of the settings; none is reflected. */
export const formSettings: PropertyDeclarations = {
  ...settings,
  variant: textSetting,
  token: textSetting,
  getToken: bare({ attribute: false }),
  name: textSetting,
  // Any text is on, as the browser has it for every field of a form.
  disabled: bare({ type: Boolean }),
  required: switchSetting,
};

/** What the shell of the tag leaves to the part that is loaded when it is first on a page. */
export interface Body {
  readonly messages: Messages | undefined;
  /** For screen readers. */
  readonly said: string;
  /** What would be sent, as JSON; empty while nothing is said. */
  value: string;
  /** Why a form may not be submitted yet; empty if it may. */
  readonly missing: string;
  stated(): Stated;
  settled(): 'waiting' | 'small' | 'whole';
  /** @param isLine whether the form would push away what a reader sees. */
  render(isLine: boolean): unknown;
  reset(): void;
}
