/** Of all tags: two scripts of one version on a page are the same script. */
export const version = '0.1.0';
