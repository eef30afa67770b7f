-- Spreads the tables of a huitou database over the nodes of a Citus cluster. Run it once, by psql, after the first start of
-- this version and before the store has grown large, while no server runs. README.md says what it needs.
begin;

-- Citus has shards of its own: the 16 partitions of each table become one table again.
create function pg_temp.unpartition(name text) returns void language plpgsql as $$
declare
  index_text text;
begin
  if (select relkind from pg_class where oid = name::regclass) <> 'p' then return; end if;
  execute format('create table %I (like %I including defaults)', name || '_whole', name);
  execute format('insert into %I select * from %I', name || '_whole', name);
  create temporary table index_texts on commit drop as
    select pg_get_indexdef(indexrelid) as text from pg_index where indrelid = name::regclass;
  execute format('drop table %I', name);
  execute format('alter table %I rename to %I', name || '_whole', name);
  for index_text in select text from index_texts loop
    execute replace(index_text, ' ON ONLY ', ' ON ');
  end loop;
  execute format('alter table %I add constraint %I primary key using index %I', name, name || '_key', name || '_key');
  drop table index_texts;
end $$;

select pg_temp.unpartition(name)
from unnest(array['orders', 'refunds', 'reviews', 'review_stars', 'replies', 'moderations', 'goods', 'pairs', 'daily',
  'review_topics', 'review_readings', 'submissions', 'inbox_marks', 'remedies', 'pictures',
  'appendices', 'review_requests', 'review_edits', 'review_votes', 'review_reports', 'log_subjects', 'signals']) as name;

-- Everything of one merchant on one node.
select create_distributed_table('orders', 'merchant');
select create_distributed_table(name, 'merchant', colocate_with => 'orders')
from unnest(array['refunds', 'reviews', 'review_stars', 'replies', 'moderations', 'goods', 'rooms', 'pairs', 'crowds',
  'crowd_days', 'crowd_orders', 'daily',
  'review_topics', 'review_readings', 'submissions', 'inbox_marks', 'remedies', 'pictures',
  'held_reviews', 'review_bands', 'appendices', 'review_requests', 'review_edits', 'review_votes', 'review_reports',
  'moderation_decisions', 'log_subjects', 'signals']) as name;

-- By what they are asked for.
select create_distributed_table('events', 'id_high', colocate_with => 'none');
select create_distributed_table('recent_events', 'id_high', colocate_with => 'events');
select create_distributed_table('things', 'id', colocate_with => 'none');
select create_distributed_table('log_entries', 'seq', colocate_with => 'none');
select create_distributed_table('log_nodes', 'place', colocate_with => 'none');

-- What the ranking joins: one row, or a few dozen, a merchant, on every node.
select create_reference_table(name)
from unnest(array['merchants', 'counters', 'standings', 'snapshots', 'rankings', 'review_versions', 'industries', 'venues',
  'peer_groups', 'meta', 'erasures', 'log_heads']) as name;

commit;
