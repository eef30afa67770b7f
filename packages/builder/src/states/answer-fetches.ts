import type { Mock } from '@huitou/mock/mock.js';

/** Lets the mock answer what this page asks of it; everything else goes where it would have gone. */
export function answerFetches(mock: Pick<Mock, 'answer'>): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await mock.answer(request);
    if (!answer) return fetch(input, init);
    // Who leaves a stream ends it; without this, a body that the mock made would go on.
    const { signal } = request;
    return answer.body ? new Response(answer.body.pipeThrough(new TransformStream(), { signal }), answer) : answer;
  };
}
