import type { Args, ArgTypes } from '@storybook/web-components-vite';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { noChange } from 'lit';

/** What a reader may set on every tag. Empty means that the attribute is not there. */
export interface Settings {
  readonly merchant: string;
  readonly api: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly variant?: string;
  readonly loading?: string;
  readonly reserve?: string;
  readonly debug?: boolean;
  readonly reflectState?: boolean;
}

interface Controls {
  readonly argTypes: ArgTypes;
}

class GivenDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('given(): is for elements, as <trust-badge ${given(…)}>');
  }

  override render(_args: Args, _controls: Controls): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args, { argTypes }]: [Args, Controls]): unknown {
    for (const [key, { name = key, table }] of Object.entries(argTypes)) {
      if (table?.category !== 'attributes') continue;
      const value: unknown = args[key];
      if (value === undefined || value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value as string | number));
    }
    return noChange;
  }
}

/** Sets every attribute of the tag that the controls offer: `<trust-badge ${given(args, context)}>`. */
export const given = directive(GivenDirective);
