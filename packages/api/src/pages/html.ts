import { html as escaping, raw } from 'hono/html';

/** HTML that is safe to send: made of our own templates, with every value escaped. */
export type Html = ReturnType<typeof raw>;

type Value = Html | string | number | readonly Value[] | null | undefined | false;

/**
 * Hono's template, whose values are escaped in text and in quoted attributes alike; nothing, `false` and `null` print
 * nothing. It gives a promise where it is handed one, and by this type it is handed none.
 *
 * The pages here call it `markup`: a formatter takes what is called `html` apart, and their policy names the hash of a style
 * sheet to the byte.
 */
export const html = escaping as (parts: TemplateStringsArray, ...values: readonly Value[]) => Html;

export { raw };
