import { colours, type Colour } from '@huitou/tokens/colours.js';

const variables = (theme: 0 | 1): string =>
  (Object.keys(colours) as Colour[]).map((name) => `--${name}:${colours[name][theme]};`).join('');

/** The style of the issuer's own pages, in the language of the tags: warm paper, one accent, calm cards. */
export const style = `
:root{${variables(0)}--ground:#efe9e3;--shadow:0 1px 2px #3a241514,0 8px 24px -12px #3a241533;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${variables(1)}--ground:#12100e;--shadow:none}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
.page{max-width:720px;margin:0 auto;padding:24px 16px 56px}
.page,main,.card{display:grid;grid-template-columns:minmax(0,1fr);gap:20px}
.top{display:flex;flex-wrap:wrap;min-block-size:34px;align-items:center;gap:4px 10px;font-size:14px;color:var(--quiet)}
.top b{color:var(--ink)}.top span{flex:1}.top svg{flex:none}.top nav{display:flex;flex:none;min-inline-size:134px;margin-inline:auto -8px}.top nav a{padding:6px 8px;white-space:nowrap}
h1{font-size:clamp(24px,6vw,32px);line-height:1.25;margin:0;letter-spacing:-.01em;text-wrap:balance}
:lang(zh) h1{text-wrap:wrap;word-break:keep-all}
:lang(ar) *{letter-spacing:0}
h2{font-size:19px;line-height:1.35;margin:0}
h3{font-size:16px;line-height:1.4;margin:0}
p{margin:0}
a{color:var(--link);font-weight:600;text-underline-offset:3px}
a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:6px}
.card{background:var(--paper);border-radius:16px;padding:clamp(18px,4.5vw,28px);box-shadow:var(--shadow);gap:16px}
.quiet{color:var(--quiet);font-size:14px}
.arrival{display:flex;gap:12px;align-items:flex-start;border-radius:14px;padding:14px 16px;background:var(--wash)}
.arrival svg{flex:none;margin-top:1px}.arrival b{display:block}
.matches{background:var(--above-wash);color:var(--above)}
.differs{background:var(--below-wash);color:var(--below)}
.arrival span{color:var(--ink);font-size:15px}
.sites{list-style:none;margin:0;padding:0;display:grid;gap:2px;font-size:clamp(22px,6.4vw,38px);line-height:1.25;font-weight:700;letter-spacing:-.02em}
.sites small{font-size:.55em;font-weight:400;color:var(--quiet);letter-spacing:0}
.here svg{color:var(--above);margin-inline-start:8px;vertical-align:-2px}
.shop{display:flex;gap:20px;align-items:center}.shop svg{flex:none}.shop>div{display:grid;gap:4px}
.sentence{font-size:17px}.num{font-variant-numeric:tabular-nums;font-weight:700;letter-spacing:-.01em}
.chips{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:0;padding:0}
.chip{display:inline-flex;align-items:center;gap:5px;border-radius:99px;padding:3px 12px;font-size:14px;font-weight:600;background:var(--brand-wash);color:var(--link)}
.chip.above,.chip.leading{background:var(--above-wash);color:var(--above)}.chip.par{background:var(--par-wash);color:var(--par)}.chip.below{background:var(--below-wash);color:var(--below)}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{overflow-wrap:normal;padding-block:9px;padding-inline:12px 0;text-align:end;border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
thead th,thead td{border:0;color:var(--quiet);font-weight:400;font-size:13px;vertical-align:bottom}
th:first-child{text-align:start;padding-inline-start:0;font-weight:400}td{font-weight:700;word-break:keep-all}td.moved{color:var(--link)}
.type{font:600 clamp(15px,4.2vw,20px)/1.4 ui-monospace,"SF Mono",Menlo,monospace;background:var(--wash);border-radius:12px;padding:14px 16px;box-shadow:inset 0 0 0 1px var(--line)}
details{min-width:0}summary{min-block-size:24px;cursor:pointer;color:var(--link);font-weight:600}summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:6px}details>:not(summary){margin-block-start:8px}
.type.small{font-size:13px;font-weight:400;padding:10px 12px;white-space:pre-wrap}
.plain{margin:0;padding-inline-start:20px;display:grid;gap:6px}.plain li::marker{color:var(--quiet)}
.facts{display:grid;grid-template-columns:auto 1fr;gap:6px 16px;margin:0;font-size:14px}.facts dt{color:var(--quiet)}.facts dd{margin:0}
.ask{display:flex;flex-wrap:wrap;gap:10px}.ask input{flex:1 1 220px;min-width:0;font:inherit;color:var(--ink);background:var(--wash);border:1px solid var(--quiet);border-radius:12px;padding:11px 14px}
.ask button{font:inherit;font-weight:600;color:var(--on-brand);background:var(--brand);border:0;border-radius:99px;padding:11px 22px;cursor:pointer}
.results{list-style:none;margin:0;padding:0;display:grid}.results li{display:grid;grid-template-columns:minmax(0,1fr);gap:8px;border-top:1px solid var(--line);padding:12px 0}.results li:first-child{border:0}
.quality{fill:var(--quality)}.service{fill:var(--service)}.content{fill:var(--content)}.returning{fill:var(--returning)}
.outline{fill:none;stroke:var(--ink);stroke-opacity:.55;stroke-width:1;stroke-dasharray:3 3}
@media (max-width:480px){.shop{gap:16px}.shop svg{width:96px;height:96px;align-self:flex-start}tbody td{width:1px}}
@media (max-width:330px){.shop{flex-direction:column;align-items:flex-start}}
@media print{:root{color-scheme:light}body{background:#fff}.top nav,.ask{display:none}.card{box-shadow:none;border:1px solid #ccc;break-inside:avoid}}
`;

let hash: Promise<string> | undefined;

/** The style's hash for a content security policy (`'sha256-…'`), so that no other style is let in. */
export function styleHash(): Promise<string> {
  return (hash ??= crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(style))
    .then((digest) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`));
}
