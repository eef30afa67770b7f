const sheets = import.meta.glob('../packages/elements/themes/*.css', { eager: true });

/** The brand themes by the names of their style sheets, which are loaded with this module. */
export const brands: readonly string[] = Object.keys(sheets).map((path) => path.replace(/^.*\/|\.css$/g, ''));

/** The class that puts a brand on what is inside; `red-is-above` is none of the themes but goes with each. */
export const brandClass = (brand: string): string =>
  brands.includes(brand) ? `huitou-theme-${brand}` : brand && `huitou-${brand}`;
