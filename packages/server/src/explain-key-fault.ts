type Fault = Error & { readonly code?: string };

const elsewhere = 'or set KEYS_DIR to a folder that it may write';
const causes: Readonly<Record<string, string>> = {
  EACCES: `may not be written by this user; give it the folder (chown), ${elsewhere}`,
  EPERM: `belongs to another user; give this one the folder (chown), ${elsewhere}`,
  EROFS: 'lies on a file system that is mounted read-only; mount it for writing, or set KEYS_DIR to another folder',
  ENOSPC: 'lies on a disk that is full; make room',
  EDQUOT: 'lies on a disk of which this user has used its share; make room',
  ENOTDIR: 'lies below a file, where no folder can be; set KEYS_DIR to another folder',
  EEXIST: 'is a file, where the folder of the keys should be; move it away, or set KEYS_DIR to another folder',
  ENOENT: 'lies where no folder can be made; set KEYS_DIR to another folder',
};

/** Why nothing could be written at `path`, in one sentence. */
export function explainKeyFault(path: string, { code = '', message }: Fault): string {
  const cause = causes[code];
  return cause
    ? `${path}: ${cause} (${code})`
    : `${path}: cannot be written (${message}); set KEYS_DIR to another folder`;
}
