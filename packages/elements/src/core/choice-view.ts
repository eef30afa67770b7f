import { html, type TemplateResult } from 'lit';

/**
 * One choice of a few, all of them in sight: radio buttons that look like tabs. It is a form's own way to choose, which
 * keys and screen readers know.
 *
 * @param names of the radio buttons, of the part for the page's style, and of the whole for screen readers.
 * @param choose called with what is chosen, where nothing around it listens.
 */
export const choiceView = <T extends string>(
  [name, part, legend]: readonly [name: string, part: string, legend: string],
  options: readonly (readonly [value: T, text: unknown])[],
  chosen: T,
  choose?: (value: T) => void,
): TemplateResult =>
  html`<fieldset class="sorts" part=${part}>
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${String(value)}
            .checked=${value === chosen}
            @change=${() => choose?.(value)}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
