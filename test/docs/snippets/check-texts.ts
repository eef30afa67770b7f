import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { findNginx } from '../../../tools/nginx.ts';

/** What a reader copies as JSON has to be JSON. */
export function jsonFaults(code: string): readonly string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Header lines, as `Name: value`, or the parts of a content security policy. */
export function headerFaults(code: string): readonly string[] {
  const lines = code
    .trim()
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const directives = /^([a-z-]+-(src|types|ancestors|uri|action|for)\b[^:;]*(https?:[^;]*)?;?\s*)+$/;
  return lines.filter(
    (line) => !/^[A-Za-z-]+: \S/.test(line) && !directives.test(line) && !/^(GET|POST|PUT|DELETE|HTTP\/)/.test(line),
  );
}

/** Lines of `NAME=value`, each a variable that is told of somewhere in the sources of the server. */
export function environmentFaults(code: string, known: string): readonly string[] {
  const lines = code
    .trim()
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.filter((line) => {
    const name = /^([A-Z][A-Z_]+)=\S/.exec(line)?.[1];
    return !name || !known.includes(name);
  });
}

/** What nginx says of a site (`nginx -t`); nothing where there is no nginx. */
export function nginxFaults(code: string): readonly string[] {
  const found = findNginx();
  if (typeof found === 'string') return [];
  const folder = mkdtempSync(join(tmpdir(), 'huitou-nginx-'));
  // A reader has certificates and logs of their own.
  const own = code.replaceAll(/^\s*(ssl_certificate\w*|access_log|error_log|include) .*$/gm, '');
  const plain = own.replaceAll(/listen ([\w.:[\]]+) ssl/g, 'listen $1').replaceAll('http2 on;', '');
  const site = /^\s*server\s*\{/m.test(plain) ? plain : `server { listen 127.0.0.1:8080; ${plain} }`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log stderr; events {} http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; ${site} }`,
  );
  const { status, stderr } = spawnSync(found.program, ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? [] : stderr.split('\n').filter((line) => line.includes('[emerg]'));
}

/** What no reader of YAML takes. */
export const yamlFaults = (code: string): readonly string[] =>
  parseAllDocuments(code).flatMap((document) =>
    'errors' in document ? document.errors.map(({ message }) => message) : [],
  );

/** What PHP says of a script (`php -l`); nothing where there is no PHP. */
export function phpFaults(code: string): readonly string[] {
  const { status, stdout, error } = spawnSync('php', ['-l'], { input: code, encoding: 'utf8' });
  return error || status === 0 ? [] : [stdout.trim()];
}

/** The settings of a section of Shopify are JSON. */
export const sectionFaults = (code: string): readonly string[] =>
  jsonFaults(/\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema/.exec(code)?.[1] ?? '{}');
