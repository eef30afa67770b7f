/** The style of the page at `/embed`: one column on a phone, what is chosen beside what is seen on a desk. */
export const builderStyle = `
:root,:host{color-scheme:light dark;--ink:#1f1a17;--quiet:#6d635c;--line:#d9cfc7;--page:#f4efea;--paper:#fff;--wash:#faf6f2;--brand:#c23312;--on-brand:#fff;--chosen:#fff0ea;--good:#077158;--bad:#a8325a}
@media (prefers-color-scheme:dark){:root,:host{--ink:#f6efe9;--quiet:#b8aba1;--line:#4a3f38;--page:#120e0c;--paper:#1c1714;--wash:#28211d;--brand:#ff9a7c;--on-brand:#1c0d08;--chosen:#40231a;--good:#5fd9ba;--bad:#f5a3bd}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;max-inline-size:80rem;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif}
nav{display:flex;gap:.25rem;justify-content:end}
nav a{padding:.5rem;color:var(--brand)}
nav a[aria-current]{color:var(--ink);text-decoration:none}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}
h2{font-size:1.1rem;margin:0 0 .75rem}
h3{font:.85rem ui-monospace,monospace;color:var(--quiet);margin:0}
.intro{max-inline-size:44rem;margin:0 0 1rem;color:var(--quiet)}
section{background:var(--paper);border-radius:16px;padding:1rem;margin-block-end:1rem;min-inline-size:0}
fieldset{border:0;margin:0 0 .75rem;padding:0;min-inline-size:0}
.radios{display:flex;flex-wrap:wrap;gap:.25rem}
.radios label{position:relative;display:flex}
.radios input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.radios span{padding:.6rem .9rem;border-radius:999px;background:var(--wash);min-block-size:44px}
.radios :checked+span{background:var(--chosen);color:var(--brand);font-weight:600;box-shadow:inset 0 0 0 1px}
:focus-visible,.radios :focus-visible+span{outline:3px solid var(--brand);outline-offset:2px}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9rem),1fr));gap:.75rem;margin-block-end:.75rem;align-items:end}
.theme .fields{grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr))}
.fields label>span,.site-form label>span{display:block;font-size:.85rem;color:var(--quiet)}
input:not([type=radio],[type=checkbox],[type=range],[type=color]),select,textarea{inline-size:100%;min-block-size:44px;padding:.5rem .75rem;border:1px solid var(--quiet);border-radius:10px;background:var(--paper);color:inherit;font:inherit}
[aria-invalid=true]{border-color:var(--bad)!important}
button{min-block-size:44px;padding:.5rem 1rem;border:1px solid var(--quiet);border-radius:999px;background:none;color:inherit;font:inherit;cursor:pointer}
button:disabled{opacity:.5;cursor:default}
button.main{background:var(--brand);border-color:var(--brand);color:var(--on-brand);font-weight:600}
.hint,.notes{font-size:.85rem;color:var(--quiet)}
output{display:block}
.notes{padding-inline-start:1.1rem;margin:.5rem 0 0}
.grounds{display:grid;gap:.75rem}
.ground{margin:0;padding:1rem;border-radius:12px;border:1px solid var(--line);overflow:auto;max-block-size:var(--most,85vh);min-inline-size:0}
.ground figcaption{font-size:.8rem;margin-block-end:.5rem}
.light{background:#f4efea;color:#1f1a17;color-scheme:light}
.dark{background:#0c0908;color:#f6efe9;color-scheme:dark}
.overlay{background:radial-gradient(circle at 20% 10%,#8b6f5e,transparent 60%),linear-gradient(135deg,#5c463a,#241b16);color:#fff;color-scheme:dark}
.overlay figcaption{text-shadow:0 0 4px #000}
html.states{background:none;--most:none}
.states body{padding:0;max-inline-size:none;background:none}
.states-frame{display:block;inline-size:100%;block-size:12rem;border:0}
.as-protanopia{filter:url(#protanopia)}
.as-deuteranopia{filter:url(#deuteranopia)}
.as-tritanopia{filter:url(#tritanopia)}
.as-achromatopsia{filter:url(#achromatopsia)}
pre{margin:.25rem 0 .5rem;padding:.75rem;border-radius:12px;border:1px solid var(--line);background:var(--wash);overflow:auto;max-block-size:28rem;font:.8rem/1.6 ui-monospace,monospace;text-align:left;white-space:pre-wrap;overflow-wrap:anywhere}
.file+.file pre{max-block-size:8rem}
.files{display:grid;gap:.75rem}
.file{min-inline-size:0}
.copying{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
.weight{margin-block-start:.5rem;font-weight:600}
details{border-block-start:1px solid var(--line)}
summary{padding-block:.6rem;min-block-size:44px;cursor:pointer;font-weight:600}
.token{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.4fr);gap:.5rem;align-items:center;padding-block:.2rem}
.token-fields{display:flex;gap:.5rem;align-items:center;min-inline-size:0}
.token-fields [type=color]{inline-size:3.5rem;min-block-size:44px;padding:2px;border:1px solid var(--quiet);border-radius:10px;background:none;flex:none}
.token-fields [type=number]{inline-size:5rem}
.token-fields [type=range]{flex:1;min-inline-size:0;min-block-size:44px;accent-color:var(--brand)}
.value{min-inline-size:4.5em;font-variant-numeric:tabular-nums;font-size:.85rem;text-align:end}
.reset{min-inline-size:44px;padding:0;flex:none}
.check{display:flex;gap:.5rem;align-items:center;min-block-size:44px}
.check input{inline-size:1.25rem;block-size:1.25rem;accent-color:var(--brand)}
.verdict{padding:.6rem .9rem;border-radius:12px;background:var(--wash);color:var(--good);font-weight:600}
.fails,.verdict.fails{color:var(--bad);font-weight:600}
.pairs{list-style:none;margin:0 0 .75rem;padding:0;font-size:.85rem;font-variant-numeric:tabular-nums}
.theme-files{display:grid;gap:.5rem;min-inline-size:0;margin-block-start:.75rem}
.theme-files details{min-inline-size:0}
.theme-files button:not(.main){justify-self:start}
.site-form{display:grid;gap:.75rem;align-items:end}
.dropped{margin:0 0 .5rem;padding:.6rem .9rem;border-radius:12px;background:var(--chosen)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.radios :checked+span{background:Highlight;color:HighlightText;forced-color-adjust:none}}
summary h2{display:inline;margin:0}
.preview>details{border:0}
.preview .hint{margin:0 0 .5rem}
@media (max-width:40rem){body{padding:.5rem}section{padding:.75rem .5rem}.grounds{grid-auto-flow:column;grid-auto-columns:92%;overflow-x:auto;scroll-snap-type:x proximity}.ground{padding:.5rem;scroll-snap-align:start}}
@media (max-width:40rem) and (min-height:37rem){html:not(.states){scroll-padding-block:42vh}.preview{position:sticky;inset-block:0;z-index:1;max-block-size:40vh;overflow:auto;padding-block:0 .5rem;box-shadow:0 0 0 1px var(--line),0 0 24px #0003}.ground{max-block-size:none}}
@media (min-width:62rem){main{display:grid;grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);gap:0 1rem;align-items:start;grid-auto-flow:row dense}main>*{grid-column:1/-1}.preview{grid-column:1;grid-row:span 3;position:sticky;top:1rem;max-block-size:calc(100vh - 2rem);overflow:auto}.snippet,.theme,.site{grid-column:2}}
`;
