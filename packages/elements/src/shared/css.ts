/** Style text, as it is written. Only the name matters: editors and the build's minifier know `css`. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for a text, shared by every tag of the page that wears it. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
