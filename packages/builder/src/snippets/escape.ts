const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and double-quoted attributes of HTML, and of Vue's templates. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one);

/** For attributes of Svelte and Angular, where braces begin an expression. */
export const escapeBraces = (text: string): string =>
  escapeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** An attribute's value in JSX: in quotes where it is plain, else an expression, since JSX has no escapes within quotes. */
export const jsxValue = (text: string): string =>
  /^[\w\s.,:/~-]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;

/** For what stands between backticks. */
export const escapeBackticks = (text: string): string => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

/** JSON within a script of a page: no `</script>` ends it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll('<', String.raw`\u003c`);

/** A tag with attributes that are escaped already. */
export const element = (tag: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${tag}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}></${tag}>`;
