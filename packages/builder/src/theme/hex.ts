/** A colour in the two parts that an `<input type="color">` and a field for alpha take. */
export interface Hex {
  /** `#rrggbb`, lower case. */
  readonly rgb: string;
  /** 0 is transparent, 255 is not. */
  readonly alpha: number;
}

/** Reads `#rgb`, `#rgba`, `#rrggbb` and `#rrggbbaa`; undefined for anything else. */
export function parseHex(text: string): Hex | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  const long = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits;
  return { rgb: `#${long.slice(0, 6)}`, alpha: long.length > 6 ? Number.parseInt(long.slice(6), 16) : 255 };
}

/** The shortest full notation: alpha is left out where the colour is not translucent. */
export const formatHex = ({ rgb, alpha }: Hex): string =>
  alpha === 255 ? rgb : rgb + alpha.toString(16).padStart(2, '0');
