// What `npm run honest` finds: nothing in a page that is sound, and each planted fault by its own rule and no other.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examine } from '@huitou/honest/examine.js';
import { browser, site } from './any-page/stage.ts';
import { planted, sound } from './honest/faults.ts';
import { addPage, fetchFixture } from './honest/fixture-page.ts';
import { framed, index, reviews } from './honest/markup.ts';

const look = (address: string, gone?: RegExp) =>
  examine(address, {
    browser,
    fetch: async (asked) => (gone?.test(asked) ? new Response(null, { status: 404 }) : fetchFixture(asked)),
  });

/** What is missing by rule, with all that was seen. */
const missingIn = ({ rows }: Awaited<ReturnType<typeof look>>) =>
  Object.fromEntries(
    rows.flatMap(({ id, verdict, findings }) =>
      verdict === 'missing' ? [[id, findings.map(({ seen, where }) => `${seen.en} (${where})`).join('\n')]] : [],
    ),
  );

describe('a page', () => {
  it('that is sound has nothing missing, and all that could be judged was', async () => {
    const report = await look(addPage(sound));
    assert.deepEqual(missingIn(report), {});
    assert.equal(report.tags, 5);
    const { met, 'cannot-tell': unsure, 'not-applicable': none } = report.counts;
    // No claim, and no list that is narrowed.
    assert.deepEqual([met, unsure, none], [18, 0, 2]);
  });

  it('is sound with a bar at the window’s edges, which its readers scroll past, and in Arabic', async () => {
    const bar = (edge: string) =>
      `<div style="position:fixed;inset-inline:0;${edge}:0;height:70px;background:#fff">Bar</div>`;
    const around = `<div lang="ar" dir="rtl">${sound.body}</div><div style="height:100vh"></div>`;
    const report = await look(
      addPage({ body: `<div style="height:70px"></div>${around}${bar('bottom')}${bar('top')}` }),
    );
    assert.deepEqual(missingIn(report), {});
  });

  it('is sound in a panel and in a frame that its readers scroll', async () => {
    const panel = `<div style="height:160px;overflow:auto">${index}</div>`;
    const inside = addPage({ body: index + reviews }).replace('localhost', '127.0.0.1');
    const report = await look(addPage({ body: `${panel}<iframe src="${inside}" height="300"></iframe>` }));
    assert.deepEqual(missingIn(report), {});
    assert.equal(report.tags, 3);
  });

  const over = 'content: ""; position: absolute; inset: 0; background: #fff; pointer-events: none';
  for (const [what, attributes, style, seen] of [
    ['cannot be scrolled', 'height="150" scrolling="no"', '', /cut away by iframe .* in the frame about:srcdoc/],
    ['is in a box that cuts it', 'height="900"', 'div { height: 150px; overflow: hidden }', /cut away by div/],
    ['is shown in small', 'height="900"', 'iframe { transform: scale(0.4) }', /letters under 8 px/],
    ['is painted over', 'height="900"', `div { position: relative } div::after { ${over} }`, /covered by div::after/],
  ] as const)
    it(`whose tag is in a frame that ${what} breaks the minimum line`, async () => {
      const report = await look(addPage({ body: `<div>${framed(index, attributes)}</div>`, style }));
      assert.match(missingIn(report)['minimum-line'] ?? '', seen);
    });

  it('is waited for under a policy that lets no text become a script', async () => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const report = await look(addPage({ ...sound, policy, late: 1_500 }));
    assert.deepEqual(missingIn(report), {});
    assert.equal(report.counts.met, 18);
  });

  for (const { what, rule, seen, foreign, gone, ...page } of planted) {
    it(`with ${what} breaks ${rule} and nothing else`, async () => {
      const address = addPage(page);
      const report = await look(foreign ? address.replace('localhost', '127.0.0.1') : address, gone);
      const missing = missingIn(report);
      assert.deepEqual(Object.keys(missing), [rule], JSON.stringify(missing));
      assert.match(missing[rule] ?? '', seen);
    });
  }

  it('says where on a phone alone', async () => {
    const page = planted.find(({ what }) => what.includes('phones alone'));
    assert.ok(page);
    const { rows } = await look(addPage(page));
    const [finding] = rows.find(({ id }) => id === 'minimum-line')?.findings ?? [];
    assert.match(finding?.where ?? '', /, 360 px$/);
  });

  it('whose API does not answer leaves open what only that can tell', async () => {
    const report = await examine(addPage({ body: sound.body }), {
      browser,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    const verdicts = Object.fromEntries(report.rows.map(({ id, verdict }) => [id, verdict]));
    for (const id of [
      'ftc-figures',
      'omnibus-hidden-counted',
      'ranking-paid',
      'live-identities',
      'iso-dates',
      'ecommerce-rules',
    ]) {
      assert.equal(verdicts[id], 'cannot-tell', id);
    }
    assert.equal(report.counts.missing, 0);
  });

  it('without a tag cannot be judged', async () => {
    const address = site.add({ html: '<html lang="en"><p>Nothing of ours.</p>' });
    await assert.rejects(look(address), /no tag of Huitou is displayed there; put one into the page/);
  });
});
