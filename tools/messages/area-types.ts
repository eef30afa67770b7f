import { areas } from './areas.ts';

/** The text of `messages/area-messages.ts`: the messages of each area by its name. */
export function areaTypes(): string {
  const imports = areas.map(({ folder, file, type }) => {
    const path = folder === 'messages' ? `./${file}.ts` : `../${folder}/${file}.ts`;
    return `import type { ${type} } from '${path}';`;
  });
  const members = areas.map(({ name, folder, type, says }) => {
    const [place = ''] = folder.split('/');
    return `  /** ${place.includes('-') ? `\`<${place}>\`: ` : ''}${says} */\n  readonly ${name}: ${type};`;
  });
  return `// Generated from the folders of messages.
${imports.join('\n')}

/** The messages of each area. */
export interface AreaMessages {
${members.join('\n')}
}
`;
}
