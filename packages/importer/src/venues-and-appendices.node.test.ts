import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles, platformOf } from './testing/importing.ts';
import { first, sql } from './testing/tea-shops.ts';

const campaigns = (until: string) => ({
  ...first,
  'campaigns.csv': `code,title,title_en,opens,closes,sponsors\n616,616大促,616 sale,2024-06-01,${until},b\n`,
  'later.csv': 'id,review,day,words\np1,r2,2024-05-01,Washed ten times.\n',
});
const views = `${sql}
create temp view venues as
select code as id, title as name, title_en as names_en, 'campaign' as theme, 'tea' as industries, opens as period_from,
  closes as period_until, 'leading,above' as ticket_levels, '[]' as ticket_services, sponsors as paid, _source as source
from export.campaigns;
create temp view appendices as
select id, review, day as written_at, words as text, _source as source from export.later;`;

describe('an import of venues and of what authors added', () => {
  it('shows both, changes nothing when it is run again, and corrects', async (t) => {
    const platform = await platformOf(t);
    const { told, rejected } = await importFiles(t, platform, campaigns('2024-06-18'), views);
    assert.deepEqual([told.said, rejected], [15, 0]);
    const venue = {
      ...{ id: '616', name: '616大促', names: { en: '616 sale' }, theme: 'campaign', industries: ['tea'], paid: ['b'] },
      ticket: { levels: ['leading', 'above'], services: [] },
    };
    const until = async () => {
      const [{ period, ...said } = assert.fail('no venue')] = await platform.market.venues();
      assert.deepEqual(said, venue);
      return period?.until;
    };
    assert.equal(await until(), '2024-06-18T23:59:59.000Z');
    const { reviews } = await platform.reader.reviews('a', { sort: 'newest', limit: 5 });
    assert.deepEqual(
      reviews.map(({ id, appendices }) => [id, appendices?.map(({ text }) => text)]),
      [['r2', ['Washed ten times.']]],
    );
    const again = await importFiles(t, platform, campaigns('2024-06-18'), views);
    assert.deepEqual([again.told.unchanged, again.told.said, again.told.corrected], [15, 0, 0]);
    const corrected = await importFiles(t, platform, campaigns('2024-06-20'), views);
    assert.deepEqual([corrected.told.unchanged, corrected.told.corrected], [14, 1]);
    assert.equal(await until(), '2024-06-20T23:59:59.000Z');
  });

  it('refuses a venue that would never be open, with its line, and takes the rest', async (t) => {
    const platform = await platformOf(t);
    const { rejects, told } = await importFiles(t, platform, campaigns('2024-05-18'), views);
    const reason = 'period: must end after it begins; leave the period out for a venue that is always open';
    assert.deepEqual(
      rejects.map(({ source, view, reason: why }) => [source, view, why]),
      [['campaigns.csv:2', 'venues', reason]],
    );
    assert.equal(told.said, 14);
    assert.deepEqual(await platform.market.venues(), []);
  });
});
