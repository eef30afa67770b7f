const causes: readonly (readonly [RegExp, string])[] = [
  [/not a database/i, 'is not an SQLite database; name another file, or move this one away'],
  [/malformed|corrupt/i, 'is damaged; restore it from a copy, or move it away to start empty'],
  [/readonly|read-only|EACCES|EPERM|EROFS/i, 'cannot be written; give this user the right to write it and its folder'],
  [/ENOTDIR|EEXIST|ENOENT/i, 'lies where no folder can be made; name another place'],
  [
    /unable to open/i,
    'cannot be opened; check that it is a file, in a folder, and that this user may read and write both',
  ],
  [/locked|busy/i, 'is in use by another program; stop that one first'],
  [/full|ENOSPC/i, 'lies on a disk that is full; make room'],
];

/** Why the file `name` cannot be used, in one sentence. */
export function explain(name: string, error: Error): string {
  const known = causes.find(([pattern]) => pattern.test(error.message));
  return `${name}: ${known ? known[1] : error.message}`;
}
