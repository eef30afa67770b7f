import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventOf, isPublic } from './manifest/public-members.ts';
import type { Attribute, Declaration, Member, Module } from './manifest/shapes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = 'packages/elements/';

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly Module[];
}

/** What the analyzer finds in the sources: every class, also those that are nobody's business. */
export function analyze(): Manifest {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-manifest-'));
  try {
    const config = ['--config', 'tools/manifest.config.mjs', '--outdir', relative(root, folder)];
    const run = spawnSync(
      process.execPath,
      [`${root}node_modules/@custom-elements-manifest/analyzer/cem.js`, 'analyze', ...config],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    if (run.status !== 0) throw new Error(`cem analyze: stopped with ${run.status}: ${run.stderr.trim()}`);
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words in the doc block that list an attribute's values: `` `compact`, `card` or `full` ``. */
const listed = /^`[\w-]+`(, `[\w-]+`)* or `[\w-]+`/;

/** The property of an attribute: `headingLevel` of `heading-level`. */
const propertyOf = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function attributeOf(attribute: Attribute & { readonly description?: string }): Attribute {
  const values = listed.exec(attribute.description ?? '')?.[0].match(/[\w-]+(?=`)/g);
  const text = attribute.type?.text ?? values?.map((value) => `'${value}'`).join(' | ') ?? 'string';
  return { ...attribute, type: { text }, fieldName: propertyOf(attribute.name ?? '') };
}

/** A choice with its words in place of the name of its type, which each tag has its own of. */
function spelledOut(member: Member, { type }: Attribute): Member {
  const text = type?.text ?? '';
  if (!text.startsWith("'")) return member;
  const orNothing = member.type?.text.endsWith(" | ''") ? " | ''" : '';
  return { ...member, type: { text: text + orNothing } };
}

/** The tag as a page sees it: private and protected members, statics and what it only says to our own kind left out. */
function publicSide(tag: Declaration, classes: ReadonlyMap<string | undefined, Declaration>): Declaration {
  const attributes = (tag.attributes ?? []).map(attributeOf);
  const settings = new Map(attributes.map((attribute) => [attribute.fieldName, attribute]));
  const members = (tag.members ?? [])
    .filter(isPublic)
    .filter((member) => member.kind === 'method' || member.readonly || member.description || settings.has(member.name))
    .map((member) => {
      const attribute = settings.get(member.name);
      return attribute ? Object.assign({ attribute: attribute.name }, spelledOut(member, attribute)) : member;
    });
  const events = (tag.events ?? [])
    .filter(({ name }) => name?.startsWith('huitou-'))
    .map((event) => eventOf(event, classes));
  return { ...tag, attributes, members, events };
}

const local = (module: Module): Module => ({ ...module, path: module.path.replace(sources, '') });

/**
 * The text of `custom-elements.json`: what every tag of the elements package takes, says and lets a page style, for
 * editors, Storybook and whoever writes wrappers.
 */
export function manifestText({ schemaVersion, readme, modules }: Manifest): string {
  const classes = new Map(modules.flatMap(({ declarations }) => declarations.map((one) => [one.name, one] as const)));
  const tags = modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ tagName }) => tagName).map((tag) => publicSide(tag, classes));
    if (declarations.length === 0) return [];
    const defined = declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: module.path.replace(sources, '') },
    }));
    const path = `${module.path.slice(0, module.path.lastIndexOf('/'))}/define.ts`;
    return [
      { ...module, declarations },
      { kind: 'javascript-module', path, declarations: [], exports: defined },
    ];
  });
  const sorted = tags.map(local).sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = JSON.stringify({ schemaVersion, readme, modules: sorted }, null, 2);
  return `${text.replaceAll(`"${sources}`, '"')}\n`;
}
