-- WooCommerce: orders.csv of the plugin "Order Export & Order Import" and reviews.csv of "Product Reviews Export" (both
-- WebToffee), since the shop itself exports neither. One row an order, one a review or an answer to it.
--
-- What is what: the shop = merchant, order_id = order, billing_email (else billing_phone) = buyer, as a pseudonym; the
-- author's mail address of a review is the same person's. comment_post_ID = goods.
--
-- What the index can then say: quality (the one rating), returning, and refunds. Nothing promises a dispatch, and nothing
-- says when an order was sent.
--
-- Change the next statement: one export is one shop.
create temp table shop as select 'shop' as id, 'Shop' as name, 'shops' as industry, 'Shops' as industry_name;

-- needs: orders
-- optional: orders (paid_date, customer_email, billing_email, billing_phone, refund_items)
-- optional: reviews (comment_ID, comment_post_ID, comment_author, comment_author_email, comment_date, comment_content, comment_approved, comment_parent, rating, product_title)

create temp view settings as
select 'zone' as name, '+00:00' as value
union all select 'note', 'The times of WooCommerce are on the clock of the shop: set its zone in the mapping.'
union all select 'note', 'The export does not say when money was given back: a refund stands on the day of the payment, and its reason is not known.';

create temp view industries as select industry as id, industry_name as name from shop;
create temp view merchants as select id, name, industry from shop;

create temp table sales as
select s.id || '.' || nullif(order_id, '') as id, s.id as merchant,
  pseudonym(coalesce(nullif(billing_email, ''), nullif(customer_email, ''), nullif(billing_phone, ''))) as buyer,
  lower(replace(status, 'wc-', '')) as status, coalesce(nullif(paid_date, ''), order_date) as paid_at,
  coalesce(refund_items, '') as refund_items, _source as source
from export.orders, shop as s;

-- What was never paid is no order: pending, on-hold, failed, cancelled, checkout-draft.
create temp view orders as
select id, merchant, buyer, paid_at, source from sales
where status not in ('pending', 'on-hold', 'failed', 'cancelled', 'checkout-draft', 'trash');

create temp view refunds as
select id, id as "order", paid_at as refunded_at, 'other' as reason, status = 'refunded' as "full", source from sales
where status = 'refunded' or (status in ('completed', 'processing') and refund_items <> '');

create temp view goods as
select s.id || '.' || comment_post_ID as id, s.id as merchant,
  substr(coalesce(max(nullif(product_title, '')), 'Product ' || comment_post_ID), 1, 120) as name
from export.reviews, shop as s
where comment_post_ID <> ''
group by comment_post_ID;

-- Approved ones: the others were never seen by anyone but the shop.
create temp view reviews as
select s.id || '.' || nullif(comment_ID, '') as id, s.id as merchant, pseudonym(comment_author_email) as buyer,
  s.id || '.' || nullif(comment_post_ID, '') as goods, comment_date as written_at, rating as stars_quality,
  comment_content as text, comment_author as author, _source as source
from export.reviews, shop as s
where coalesce(comment_parent, '') in ('', '0') and comment_approved = '1';

-- What stands below a review, unless a customer wrote it.
create temp view replies as
select s.id || '.' || nullif(comment_ID, '') as id, s.id || '.' || comment_parent as review, comment_date as replied_at,
  comment_content as text, _source as source
from export.reviews, shop as s
where coalesce(comment_parent, '') not in ('', '0') and comment_approved = '1'
  and coalesce(pseudonym(comment_author_email), '') not in (select buyer from sales where buyer is not null);
