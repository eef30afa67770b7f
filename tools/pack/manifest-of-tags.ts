/** `custom-elements.json` with the addresses of the published package in place of sources. */
export const publicManifestOfTags = (text: string): string =>
  text
    .replaceAll(/"src\/([\w-]+)\/define\.ts"/g, '"dist/$1/define.js"')
    .replaceAll(/"src\/([\w-]+)\/\1\.ts"/g, '"dist/$1.js"')
    .replaceAll(/"src\/([^"]+)\.ts"/g, '"internal/elements/dist/$1.js"');
