-- Tmall repeat buyers (IJCAI-15, Tianchi): pairs.csv(.gz) with user_id, merchant_id and label: people who bought from a
-- merchant for the first time on Double 11 of 2014, and whether they bought there again within six months.
--
-- THE DATES ARE STAND-INS. The data have none but the first day: whoever came back is given a second order at noon
-- 180 days later, so that the day is over for the store too, whose days end by UTC. So who came back is real, and when is not: nothing that depends on days (a median time to return, the
-- path of the index over time) means anything here.
--
-- What the index can then say: returning, and nothing else. There is one industry.

create temp view settings as
select 'zone' as name, '+08:00' as value
union all select 'note', 'The dates of second orders are stand-ins: who came back is real, when is not.'
union all select 'note', 'Only "returning" has data here. The data''s terms are non-commercial.';

create temp view industries as
select 'tmall' as id, 'Tmall shops' as name,
  json_object('en', 'Tmall shops', 'zh-CN', '天猫店铺', 'ar', 'متاجر تيمول') as names;

create temp view merchants as
select distinct merchant_id as id, 'Merchant ' || merchant_id as name, 'tmall' as industry from export.pairs;

create temp view orders as
select user_id || '.' || merchant_id as id, merchant_id as merchant, user_id as buyer, '2014-11-11' as paid_at,
  _source as source
from export.pairs
union all
select user_id || '.' || merchant_id || '.again', merchant_id, user_id, '2015-05-10 12:00:00', _source
from export.pairs where label = '1';
