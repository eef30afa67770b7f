-- Inside Airbnb (insideairbnb.com): listings.csv(.gz) and reviews.csv(.gz) of one city.
--
-- What is what: host = merchant, listing = goods, reviewer = buyer, room type = industry. The data has no bookings; a
-- review stands for a stay, so every review is an order on the day it was written. Days have no zone: read as UTC.
--
-- What the index can then say: who comes back ("returning"), and in what words. Nothing else: aspect scores are means of a
-- listing at the last snapshot, not what a guest gave, so no review has stars; promises, refunds and hosts' answers are
-- not in the data. Those dimensions stay empty.
--
-- needs: listings, reviews
--
-- Files that were published without the names of people are read as well:
-- optional: listings (name, host_name, room_type, property_type, neighbourhood, neighbourhood_cleansed)
-- optional: reviews (reviewer_name)

create temp view settings as
select 'zone' as name, '+00:00' as value
union all select 'note', 'A review stands for a stay. Only "returning" has data here: the other dimensions stay empty.'
union all select 'note', 'Source: Inside Airbnb (insideairbnb.com), CC BY 4.0: name it wherever you show these figures.';

create temp table room_types (room_type, id, names);
insert into room_types values
  ('Entire home/apt', 'entire-home', json_object('en', 'Entire homes', 'zh-CN', '整套房源', 'ar', 'مساكن كاملة')),
  ('Private room', 'private-room', json_object('en', 'Private rooms', 'zh-CN', '独立房间', 'ar', 'غرف خاصة')),
  ('Hotel room', 'hotel-room', json_object('en', 'Hotel rooms', 'zh-CN', '酒店客房', 'ar', 'غرف فندقية')),
  ('Shared room', 'shared-room', json_object('en', 'Shared rooms', 'zh-CN', '合住房间', 'ar', 'غرف مشتركة'));

-- The wider industry stands in for one with too few hosts.
create temp view industries as
select 'stays' as id, 'Places to stay' as name,
  json_object('en', 'Places to stay', 'zh-CN', '住宿', 'ar', 'أماكن الإقامة') as names, null as parent
union all
select id, names ->> 'en', names, 'stays' from room_types;

create temp table stays as
select r.id, l.host_id, r.listing_id, r.reviewer_id, r.reviewer_name, r.date, l.room_type,
  trim(replace(replace(replace(r.comments, '<br/>', char(10)), '<br>', char(10)), char(13), ''), char(10, 32)) as text,
  r._source as source
from export.reviews as r
left join export.listings as l on l.id = r.listing_id;

-- Hosts with a review, in the industry of most of their stays.
create temp view merchants as
select s.host_id as id, coalesce(h.name, 'Host ' || s.host_id) as name, coalesce(t.id, 'stays') as industry
from (
  select host_id, room_type, row_number() over (partition by host_id order by count(*) desc, room_type) as place
  from stays where host_id is not null group by host_id, room_type) as s
left join room_types as t on t.room_type = s.room_type
left join (select host_id, max(nullif(host_name, '')) as name from export.listings group by host_id) as h
  on h.host_id = s.host_id
where s.place = 1;

create temp view goods as
select id, host_id as merchant,
  substr(coalesce(nullif(name, ''),
    coalesce(nullif(property_type, ''), nullif(room_type, ''), 'Place')
      || coalesce(', ' || coalesce(nullif(neighbourhood_cleansed, ''), nullif(neighbourhood, '')), '')), 1, 120) as name,
  _source as source
from export.listings
where host_id in (select host_id from stays);

create temp view orders as
select id, host_id as merchant, reviewer_id as buyer, date as paid_at, json_array(listing_id) as goods, source
from stays;

-- Airbnb itself writes a review when a host cancels. The order is kept, since the counts published for these data include
-- it, but nobody's words are made of it.
create temp view reviews as
select id, host_id as merchant, reviewer_id as buyer, id as "order", listing_id as goods, date as written_at, text,
  nullif(reviewer_name, '') as author, source
from stays
where text <> '' and text not like '%This is an automated posting.%' and text not like '系统自动评论%';
