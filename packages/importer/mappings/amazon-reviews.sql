-- Reviews as Amazon published them (Amazon Customer Reviews Dataset) and as many data sets since: reviews.tsv with
-- marketplace, customer_id, review_id, product_id, product_parent, product_title, product_category, star_rating,
-- helpful_votes, total_votes, vine, verified_purchase, review_headline, review_body, review_date.
--
-- What is what: product_parent = merchant, since the data have no sellers: people come back to a family of products.
-- product_id = goods, customer_id = buyer (already a pseudonym), product_category = industry. The data have no orders: a
-- review with verified_purchase stands for one, on the day it was written.
--
-- What the index can then say: quality (star_rating) and returning, to a product and not to a seller. Few buy the same
-- thing twice and review it twice, so a share of returns is far too low; compare it within a category only.

-- needs: reviews
-- optional: reviews (product_title, helpful_votes, vine, review_headline)

create temp view settings as
select 'zone' as name, '+00:00' as value
union all select 'note', 'A product stands for a merchant, and a review of a verified purchase for an order on its day: shares of returns are far too low.'
union all select 'note', 'Mind the terms of the data set that you use.';

create temp table opinions as
select review_id as id, nullif(product_parent, '') as merchant, nullif(customer_id, '') as buyer,
  nullif(product_id, '') as product, nullif(product_title, '') as title,
  coalesce(nullif(replace(replace(replace(lower(product_category), ' & ', '-'), ' ', '-'), '_', '-'), ''), 'other') as category,
  coalesce(nullif(replace(product_category, '_', ' '), ''), 'Other') as category_name,
  upper(verified_purchase) in ('Y', '1', 'TRUE') as verified, star_rating as stars,
  trim(coalesce(review_headline, '') || char(10) || replace(replace(coalesce(review_body, ''), '<br />', char(10)), '<br>', char(10)),
    char(10, 32)) as text,
  helpful_votes as helpful, review_date as written_at, _source as source
from export.reviews;

create temp view industries as
select category as id, max(category_name) as name from opinions group by category;

create temp view merchants as
select merchant as id, substr(coalesce(max(title), 'Product ' || merchant), 1, 120) as name, max(category) as industry
from opinions where merchant is not null group by merchant;

create temp view goods as
select product as id, max(merchant) as merchant, substr(coalesce(max(title), product), 1, 120) as name
from opinions where product is not null group by product;

create temp view orders as
select id, merchant, buyer, written_at as paid_at, json_array(product) as goods, source from opinions where verified;

create temp view reviews as
select id, merchant, buyer, case when verified then id end as "order", product as goods, written_at, stars as stars_quality, text,
  helpful, source
from opinions;
