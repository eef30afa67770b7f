/** Of all tags: two scripts of one version on a page are the same script. Generated from package.json. */
export const version = '0.1.0';
