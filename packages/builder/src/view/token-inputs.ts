import { formatHex, parseHex } from '../theme/hex.ts';
import { make } from './make.ts';
import { tokenRow, type RowOptions, type TokenRow } from './token-row.ts';

/** A colour, and how opaque it is in per cent. */
export function colourRow(options: RowOptions, alphaLabel: string): TokenRow {
  const colour = make('input', { type: 'color', 'aria-label': options.label });
  const alpha = make('input', { type: 'number', min: '0', max: '100', step: '1' });
  alpha.setAttribute('aria-label', `${options.label}: ${alphaLabel}`);
  let byte = 255;
  const read = (): string => {
    // A per cent is coarser than a step of alpha: one that was not touched stays as it is.
    const asked = Math.round((Math.min(Math.max(Number(alpha.value), 0), 100) / 100) * 255);
    if (alpha.value && alpha.value !== String(Math.round((byte / 255) * 100))) byte = asked;
    return formatHex({ rgb: colour.value, alpha: byte });
  };
  const percent = make('span', { 'aria-hidden': 'true' }, '%');
  return tokenRow(options, [colour, alpha, percent], read, (value) => {
    const hex = parseHex(value);
    if (!hex) return;
    byte = hex.alpha;
    if (colour.value !== hex.rgb) colour.value = hex.rgb;
    if (!alpha.matches(':focus')) alpha.value = String(Math.round((byte / 255) * 100));
  });
}

/** A number on a scale, with its unit. A value in another unit stands as it is until it is moved. */
export function rangeRow(
  options: RowOptions,
  [least, most, step, unit]: readonly [number, number, number, string],
): TokenRow {
  const range = make('input', { type: 'range', min: `${least}`, max: `${most}`, step: `${step}` });
  range.setAttribute('aria-label', options.label);
  const output = make('span', { class: 'value', dir: 'ltr' });
  return tokenRow(
    options,
    [range, output],
    () => `${Number(range.value)}${unit}`,
    (value) => {
      output.textContent = value;
      range.setAttribute('aria-valuetext', value);
      const number = value === 'normal' ? 0 : Number.parseFloat(value);
      if (Number(range.value) !== number) range.value = String(number);
    },
  );
}

/** A value that is typed, such as a list of fonts. What `takes` refuses stands marked until it is mended. */
export function textRow(options: RowOptions, takes: (value: string) => boolean): TokenRow {
  const input = make('input', { spellcheck: 'false', autocomplete: 'off', dir: 'ltr', 'aria-label': options.label });
  const judge = (): void => input.setAttribute('aria-invalid', String(!takes(input.value)));
  input.addEventListener('input', judge);
  return tokenRow(
    options,
    [input],
    () => input.value,
    (value) => {
      if (!input.matches(':focus')) input.value = value;
      judge();
    },
  );
}
