/** Stands where the mock of the stories is: tools/engines/answer.ts answers from outside the page. */
export const startMock = (): Promise<void> => Promise.resolve();
