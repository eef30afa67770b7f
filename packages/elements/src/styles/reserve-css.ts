import { heightOf, formAt, type Reserve } from '../core/reserve.ts';

/** Seconds after which a tag whose script has not come lets go of its room. */
const patience = 8;

/**
 * The page's own style sheet, `huitou.css`: the room of each tag before its script arrives. The room is a floated strut
 * without inline size: fallback content stands beside it, and it goes when the tag is defined, which then keeps the same
 * room itself. Where scripts are off, or the script does not come, the room is released.
 */
export const reserveCss = (reserves: readonly Reserve[]): string =>
  `@keyframes huitou-release {\n  to {\n    height: 0;\n  }\n}\n${reserves.flatMap(rulesOf).join('\n')}\n`;

function rulesOf(reserve: Reserve): string[] {
  const host = `${reserve.tag}:not(:defined)`;
  const widths = [...reserve.byWidth, ...Object.values(reserve.heights).flat()].map(([from]) => from);
  const bare = `@media (scripting: none) {\n  ${rule(`${host}:not([reserve='none'])::before`, 'content: none').replaceAll('\n', '\n  ')}\n}`;
  return [
    rule(
      host,
      'display: flow-root',
      'container-type: inline-size',
      'contain-intrinsic-inline-size: 22.5em',
      'min-inline-size: 0',
      'max-inline-size: 100%',
      'font-size: medium',
    ),
    rule(
      `${host}:not([reserve='none'])::before`,
      "content: ''",
      'float: left',
      'font-size: var(--huitou-font-size, 0.9375em)',
      `animation: huitou-release 0s ${patience}s forwards`,
    ),
    ...Object.entries(reserve.inline ?? {}).map(([form, width]) =>
      rule(
        `${host}[variant='${form}']`,
        'display: inline-block',
        'vertical-align: middle',
        'container-type: normal',
        // The page's own content may be longer than the tag will be.
        ...(width ? [`inline-size: ${width * 0.9375}em`, 'overflow: hidden', 'white-space: nowrap'] : []),
      ),
    ),
    ...[...new Set(widths)].sort((a, b) => a - b).flatMap((width) => strutsAt(reserve, host, width)),
    bare,
  ];
}

function strutsAt(reserve: Reserve, host: string, width: number): string[] {
  const changing = Object.keys(reserve.heights).filter((form) =>
    reserve.heights[form]?.some(([from]) => from === width),
  );
  const free = strut(`${host}:not([variant])`, width, heightOf(reserve, formAt(reserve, width), width));
  return [free].concat(
    changing.map((form) => strut(`${host}[variant='${form}']`, width, heightOf(reserve, form, width))),
  );
}

function strut(host: string, width: number, height: number): string {
  const kept = rule(`${host}::before`, `height: ${height}em`);
  return width ? `@container (width >= ${width}em) {\n  ${kept.replaceAll('\n', '\n  ')}\n}` : kept;
}

const rule = (selector: string, ...declarations: readonly string[]): string =>
  `${selector} {\n  ${declarations.join(';\n  ')};\n}`;
