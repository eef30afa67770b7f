import { check } from '@huitou/contract/check.js';
import type { Schema } from '@huitou/contract/schema.js';
import { ProblemError } from './problem.ts';

/** A part of an address that may vary. Read from requests and printed into the OpenAPI document from the same data. */
export interface Parameter<T = unknown> {
  readonly schema: Schema<T>;
  readonly description: string;
  readonly required?: boolean;
  /** What it is when it is left out; leaving it out and writing this are the same address. */
  readonly fallback?: T;
  readonly example?: T;
}
export type Parameters = Readonly<Record<string, Parameter>>;
type ValueOf<P> = P extends { readonly schema: Schema<infer T> } ? T : never;
export type PathValues<P extends Parameters> = { readonly [K in keyof P]: ValueOf<P[K]> };
export type QueryValues<P extends Parameters> = { readonly [K in keyof P]?: ValueOf<P[K]> };

const fail = (name: string, detail: string): never => {
  throw new ProblemError('invalid-parameter', `${name}: ${detail}`, [{ pointer: name, detail }]);
};

function valueOf(name: string, text: string, { schema }: Parameter): unknown {
  const value =
    schema.type === 'array'
      ? text.split(',')
      : schema.type === 'integer' && /^-?\d{1,15}$/.test(text)
        ? Number(text)
        : text;
  const fault = check(schema, value);
  if (!fault) return value;
  const at = fault.pointer && Array.isArray(value) ? ` (${JSON.stringify(value[Number(fault.pointer.slice(1))])})` : '';
  return fail(name, `${fault.reason}${at || ` (${JSON.stringify(text.slice(0, 80))})`}`);
}

/** Reads the variable parts of a path. A suffix that follows a part, such as `.svg`, is no part of its value. */
export function readPath<P extends Parameters>(
  { pathParameters, path }: { readonly pathParameters: P; readonly path: string },
  parts: Readonly<Record<string, string>>,
): PathValues<P> {
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(pathParameters)) {
    const suffix = path.split(`{${name}}`)[1]?.match(/^\.\w+/)?.[0] ?? '';
    values[name] = valueOf(name, (parts[name] ?? '').slice(0, suffix ? -suffix.length : undefined), parameter);
  }
  return values as PathValues<P>;
}

/** Reads a query strictly: a parameter that nobody knows is a mistake someone would otherwise look for elsewhere. */
export function readQuery<P extends Parameters>(known: P, query: URLSearchParams): QueryValues<P> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    const all = query.getAll(name);
    if (!parameter) {
      const names = Object.keys(known).join(', ');
      return fail(
        name,
        names ? `is not known here; use ${names}` : 'is not known here; this address takes no parameters',
      );
    }
    if (all.length > 1) return fail(name, `is given ${all.length} times; give it once`);
    values[name] = valueOf(name, all[0] as string, parameter);
  }
  for (const [name, { required }] of Object.entries(known)) {
    if (required && !(name in values)) return fail(name, 'is missing');
  }
  return values as QueryValues<P>;
}

/** Reads the query of a page for people, as texts: nothing there is a mistake, and the page says what it cannot use. */
export const parseLeniently = (known: Parameters, query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...query].toReversed().filter(([name]) => Object.hasOwn(known, name)));

/** The path in its one form, however its letters were escaped. */
export const canonicalPath = (path: string, values: Readonly<Record<string, unknown>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));

/** The query in its one form: in the order of `known`, without what is only the fallback. Begins with `?` unless empty. */
export function canonicalQuery(known: Parameters, values: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, { fallback }] of Object.entries(known)) {
    const value = values[name];
    if (value === undefined || value === fallback) continue;
    parts.push(
      `${name}=${(Array.isArray(value) ? value.toSorted() : [value]).map((one) => encodeURIComponent(String(one))).join(',')}`,
    );
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
