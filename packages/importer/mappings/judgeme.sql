-- Judge.me: reviews.csv, as "Export reviews" writes it.
--
-- What is what: the shop = merchant, reviewer_email = buyer, as a pseudonym, product_id = goods. The export has no ids: a
-- review's is made of who wrote it, about what, and when.
--
-- The export has no orders, and only reviews of orders count: import the orders of the shop first, with shopify or
-- woocommerce, the same id of the shop, and the same key of pseudonyms.
--
-- What the index can then say: quality (the one rating). A review without an address, such as those that were copied from
-- other shops, is rejected: nobody knows whether its writer bought anything.
--
-- Change the next statement: one export is one shop.
create temp table shop as select 'shop' as id, 'Shop' as name, 'shops' as industry, 'Shops' as industry_name;

-- needs: reviews
-- optional: reviews (title, body, curated, reviewer_name, product_id, product_handle, reply, reply_date, picture_urls)

create temp view settings as
select 'zone' as name, '+00:00' as value
union all select 'note', 'Reviews that the shop hid are taken like the others; those marked as spam are folded, with this reason.';

create temp view industries as select industry as id, industry_name as name from shop;
create temp view merchants as select id, name, industry from shop;

create temp table opinions as
select s.id || '.' || pseudonym(reviewer_email || '|' || coalesce(product_id, '') || '|' || review_date) as id,
  s.id as merchant, pseudonym(reviewer_email) as buyer, nullif(product_id, '') as product, product_handle, rating,
  review_date as written_at, trim(coalesce(title, '') || char(10) || coalesce(body, ''), char(10, 32)) as text,
  nullif(reviewer_name, '') as author, coalesce(curated, '') as curated, coalesce(reply, '') as reply,
  coalesce(nullif(reply_date, ''), review_date) as replied_at, coalesce(picture_urls, '') as pictures, _source as source
from export.reviews, shop as s;

create temp view goods as
select merchant || '.' || product as id, merchant, substr(coalesce(max(nullif(product_handle, '')), product), 1, 120) as name
from opinions
where product is not null
group by merchant, product;

create temp view reviews as
select id, merchant, buyer, merchant || '.' || product as goods, written_at, rating as stars_quality, text, author,
  case when pictures <> '' then (
    select json_group_array(json_object('kind', 'image', 'src', url)) from (
      select trim(value) as url from json_each('[' || replace(json_quote(pictures), ',', '","') || ']')
      where trim(value) <> '' limit 9)) end as media,
  source
from opinions;

create temp view replies as
select id, id as review, replied_at, reply as text, source from opinions where reply <> '' and buyer is not null;

create temp view moderation as
select 'spam.' || id as id, 'fold' as "action", merchant, id as review, 'spam' as reason, written_at as at, source
from opinions where curated = 'spam' and buyer is not null;
