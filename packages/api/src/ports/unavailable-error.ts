/**
 * What is asked for cannot be read just now. The message is a sentence for whoever runs the server; readers are only told
 * to ask again.
 */
export class UnavailableError extends Error {}
