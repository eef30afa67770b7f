import type { Mock } from './mock.ts';

const folder = '/pictures/';
const drawings = /(?<=")data:image\/svg\+xml,/g;

/** The drawing that a path stands for, as SVG; undefined for any other path. */
export const drawingOf = (pathname: string): string | undefined =>
  pathname.startsWith(folder) ? decodeURIComponent(pathname.slice(folder.length)) : undefined;

/**
 * The market carries its drawings as `data:` in its answers, and tags load only what is on the API's origin. So the mock
 * answers with paths here, and a path is its drawing.
 */
export const withPictures = (mock: Mock): Mock => ({
  ...mock,
  async answer(request) {
    const { pathname } = new URL(request.url);
    const svg = drawingOf(pathname);
    if (svg !== undefined) return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
    const answer = await mock.answer(request);
    if (!answer?.headers.get('content-type')?.includes('json')) return answer;
    return new Response((await answer.text()).replaceAll(drawings, folder), answer);
  },
});
