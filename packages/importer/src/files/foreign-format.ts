const signatures: readonly (readonly [name: string, advice: string, ...bytes: readonly number[]])[] = [
  ['a zip archive or an .xlsx workbook', 'unpack it, or save the sheet as CSV', 0x50, 0x4b, 0x03, 0x04],
  ['an empty zip archive', 'export it again', 0x50, 0x4b, 0x05, 0x06],
  ['an .xls workbook', 'save the sheet as CSV', 0xd0, 0xcf, 0x11, 0xe0],
  ['packed with zstd', 'unpack it with zstd -d', 0x28, 0xb5, 0x2f, 0xfd],
  ['packed with bzip2', 'unpack it with bunzip2', 0x42, 0x5a, 0x68],
  ['packed with xz', 'unpack it with xz -d', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['packed with 7-Zip', 'unpack it', 0x37, 0x7a, 0xbc, 0xaf],
  ['packed with lz4', 'unpack it with lz4 -d', 0x04, 0x22, 0x4d, 0x18],
  ['a PDF', 'export it as CSV', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a Parquet file', 'export it as CSV', 0x50, 0x41, 0x52, 0x31],
  ['an SQLite database', 'export its tables as CSV', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  ['text in UTF-32', 'save it as UTF-8', 0xff, 0xfe, 0x00, 0x00],
  ['text in UTF-32', 'save it as UTF-8', 0x00, 0x00, 0xfe, 0xff],
];

/** What a file is by its first bytes, and what to do with it, if it is not text; undefined for text. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const found = signatures.find(([, , ...signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found && `is ${found[0]}: ${found[1]}`;
}
