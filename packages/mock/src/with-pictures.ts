import type { Mock } from './mock.ts';

const folder = '/pictures/';
const drawings = /(?<=")data:image\/svg\+xml,/g;

/**
 * The market carries its drawings as `data:` in its answers, and tags load only what is on the API's origin. So the mock
 * answers with paths here, and a path is its drawing.
 */
export const withPictures = (mock: Mock): Mock => ({
  ...mock,
  async answer(request) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(folder)) {
      const svg = decodeURIComponent(pathname.slice(folder.length));
      return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
    }
    const answer = await mock.answer(request);
    if (!answer?.headers.get('content-type')?.includes('json')) return answer;
    return new Response((await answer.text()).replaceAll(drawings, folder), answer);
  },
});
