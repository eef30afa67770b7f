import { openApiText } from '@huitou/api/generated-openapi.js';
import { fixtures } from '../packages/method/src/fixtures/fixtures.ts';
import { trafficFixtures } from '../packages/traffic/src/fixtures.ts';
import { defineText, elementsPackage, versionText } from './element-exports.ts';
import { elementsReadme } from './elements-readme.ts';
import { areaTypes } from './messages/area-types.ts';
import { shapesText } from './messages/shapes.ts';
import { editorFiles } from './editor-data/editor-files.ts';
import { frameworkFiles } from './framework-types/framework-files.ts';
import { huitouCss } from './huitou-css.ts';
import { huitouPackage } from './huitou-package.ts';
import { languagesPackage } from './languages-package.ts';
import { analyze, manifestText } from './manifest.ts';
import { wordpressPlugin } from './wordpress-plugin.ts';

/** The text of every generated file but the manifests of the packages, by its path. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const found = analyze();
  const manifest = manifestText(found);
  const examplesOf = (name: string, all: object) =>
    Object.entries(all).map(
      ([file, content]) => [`packages/${name}/fixtures/${file}.json`, `${JSON.stringify(content, null, 1)}\n`] as const,
    );
  return {
    'packages/elements/custom-elements.json': manifest,
    'packages/elements/README.md': await elementsReadme(manifest),
    'packages/elements/huitou.css': huitouCss(),
    'packages/elements/package.json': elementsPackage(),
    ...huitouPackage(manifest),
    ...(await frameworkFiles(manifest)),
    ...editorFiles(manifest),
    ...languagesPackage(),
    ...wordpressPlugin(manifest),
    'packages/elements/src/define.ts': defineText(),
    'packages/elements/src/core/version.ts': versionText(),
    'packages/elements/src/messages/area-messages.ts': areaTypes(),
    'packages/elements/src/messages/shapes.generated.ts': await shapesText(),
    'packages/api/openapi.generated.json': openApiText(),
    ...Object.fromEntries(examplesOf('method', await fixtures())),
    ...Object.fromEntries(examplesOf('traffic', trafficFixtures())),
  };
}
