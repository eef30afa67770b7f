import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { makeFilm } from './film.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-film-'));
const path = process.env.PATH;
after(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true });
});

/** Puts a program into the place of ffmpeg, which does this with the file that it is to write. */
function ffmpegDoes(what: string): void {
  const program = join(folder, 'ffmpeg');
  writeFileSync(program, `#!/bin/sh\nfor file; do :; done\n${what}\n`);
  chmodSync(program, 0o755);
  process.env.PATH = `${folder}:${path}`;
}
const asked = (range?: string): Request =>
  new Request('http://localhost/players/film.mp4', range === undefined ? {} : { headers: { range } });

describe(
  'the film of the players',
  { skip: process.platform === 'win32' ? 'there are no shell scripts here' : false },
  () => {
    it('is answered once it is made, whole and in parts', async () => {
      const begin = join(folder, 'begin');
      assert.equal(spawnSync('mkfifo', [begin]).status, 0);
      ffmpegDoes(`read word < "${begin}"; printf 0123456789 > "$file"`);
      const film = makeFilm(join(folder, 'film.mp4'));
      const answer = film.answer(asked());
      assert.equal(film.ready, false);
      await writeFile(begin, 'now\n');
      assert.equal(await (await answer)?.text(), '0123456789');
      assert.equal(film.ready, true);
      const part = await film.answer(asked('bytes=2-4'));
      assert.deepEqual([part?.status, await part?.text()], [206, '234']);
      assert.equal((await film.answer(asked('bytes=20-')))?.status, 416);
    });

    it('is made once', async () => {
      ffmpegDoes('exit 1');
      assert.equal((await makeFilm(join(folder, 'film.mp4')).answer(asked()))?.status, 200);
    });

    it('is none where it cannot be made', async () => {
      ffmpegDoes('printf half > "$file"; exit 1');
      assert.equal(await makeFilm(join(folder, 'other.mp4')).answer(asked()), undefined);
      process.env.PATH = join(folder, 'nothing');
      assert.equal(await makeFilm(join(folder, 'other.mp4')).answer(asked()), undefined);
    });
  },
);
