/** Whether a page is asked for, as a person's browser does. */
export const acceptsHtml = ({ headers }: Request): boolean => (headers.get('accept') ?? '').includes('text/html');
