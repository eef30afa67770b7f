/** Whether this is the development build of a page: bundlers write the environment in, and without one there is none. */
export const inDevelopment = ((): boolean => {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
})();
