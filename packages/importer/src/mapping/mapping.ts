import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError, messageOf } from '../import-error.ts';
import { splitStatements, type Statement } from './split-statements.ts';

/** Columns that an export may lack: a mapping names them, so that it can be read all the same. */
interface OptionalColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface Mapping {
  /** The file's name, for messages. */
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly optional: readonly OptionalColumns[];
  /** Tables of files without which it makes no sense. */
  readonly needed: readonly string[];
}

const shipped = new URL('../../mappings/', import.meta.url);

/** A comment line such as `-- optional: listings (name, price)`. */
const optional = /^--\s*optional:\s*(\w+)\s*\(([^)]*)\)\s*$/gimu;

/** The names of the mappings that come with this program. */
export const shippedMappings = (): readonly string[] =>
  readdirSync(shipped)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => basename(file, '.sql'))
    .toSorted();

/** A comment line such as `-- needs: orders, reviews`. */
const needs = /^--\s*needs:([\w, ]+)$/gimu;

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

async function readShipped(name: string): Promise<string> {
  try {
    return await readFile(new URL(`${name}.sql`, shipped), 'utf8');
  } catch (error) {
    throw new ImportError(
      `--mapping ${name}: there is no such mapping; use ${shippedMappings().join(', ')}, or name a file that ends in .sql`,
      { cause: error },
    );
  }
}

async function readOwn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ImportError(`--mapping ${path}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * A mapping: one that comes with this program by its name, any other by its path.
 *
 * @throws ImportError where there is none of that name.
 */
export async function readMapping(name: string): Promise<Mapping> {
  const own = /[/\\]|\.sql$/i.test(name);
  const text = own ? await readOwn(name) : await readShipped(name);
  return {
    name: own ? basename(name) : `${name}.sql`,
    statements: splitStatements(text),
    optional: Array.from(text.matchAll(optional), ([, table = '', columns = '']) => ({
      table,
      columns: listOf(columns),
    })),
    needed: Array.from(text.matchAll(needs), ([, tables = '']) => listOf(tables)).flat(),
  };
}
