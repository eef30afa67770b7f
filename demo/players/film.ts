import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const scene = fileURLToPath(new URL('../assets/scenes/orchard.svg', import.meta.url));
/** Seconds after which it begins again; the look up and down over the picture ends where it began. */
const length = 8;
// The drawing is read once: to draw it anew for each picture takes a minute.
const look = `loop=${length * 25 - 1}:1,crop=1280:720:0:'(ih-720)*(0.55+0.12*sin(2*PI*t/${length}))',format=yuv420p`;

/** The film of the pages with players. */
export interface Film {
  /** Whether it is there by now. */
  readonly ready: boolean;
  /** Answers a request for it, once it is made, also for a part: a player seeks. Undefined where it cannot be made. */
  answer(request: Request): Promise<Response | undefined>;
}

/**
 * Makes a film of the demo's own picture into `file`, once, in the background, where there is an ffmpeg that reads drawings.
 * Where there is none the page draws it (drawn-film.ts).
 */
export function makeFilm(file: string): Film {
  let made: Promise<unknown> = Promise.resolve();
  if (!existsSync(file)) {
    const input = ['-framerate', '25', '-width', '1280', '-keep_ar', '1', '-i', scene];
    const output = ['-vf', look, '-c:v', 'libx264', '-preset', 'veryfast', '-movflags', '+faststart', '-f', 'mp4'];
    const started = spawn('ffmpeg', ['-v', 'error', '-y', ...input, ...output, `${file}.part`], { stdio: 'ignore' });
    // Nobody waits for it, and whoever starts the demo waits for the rest.
    if (started.pid !== undefined) setPriority(started.pid, constants.priority.PRIORITY_LOW);
    made = new Promise<void>((resolve) => {
      started.on('error', () => resolve());
      started.on('exit', (code) => {
        if (code === 0) renameSync(`${file}.part`, file);
        resolve();
      });
    });
    // The demo may end before.
    started.unref();
  }
  return {
    get ready() {
      return existsSync(file);
    },
    async answer(request) {
      await made;
      if (!existsSync(file)) return undefined;
      const bytes = readFileSync(file);
      const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
      const headers = { 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'cache-control': 'no-cache' };
      if (!first) return new Response(bytes, { headers });
      const [from, to] = [Number(first), Math.min(last ? Number(last) : Infinity, bytes.length - 1)];
      if (from > to) return new Response(null, { status: 416, headers });
      const range = { 'content-range': `bytes ${from}-${to}/${bytes.length}` };
      return new Response(bytes.subarray(from, to + 1), { status: 206, headers: { ...headers, ...range } });
    },
  };
}
