import { renderToString } from 'react-dom/server';
import { App } from './app';

/** What a page loads, as the build has named it. */
export interface Assets {
  file: string;
  css?: string[];
}

/** The page as it is sent: all that readers and search engines need without a script, the tags with their own content. */
export const page = (api: string, { file, css = [] }: Assets): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="huitou-api" content="${api}" />
    <title>Huitou in React, rendered by a server</title>
    <link rel="icon" href="data:," />
    ${css.map((sheet) => `<link rel="stylesheet" href="/${sheet}" />`).join('')}
    <script type="module" src="/${file}"></script>
  </head>
  <body>
    <div id="app">${renderToString(<App />)}</div>
  </body>
</html>`;
