-- Olist, the Brazilian marketplace: orders, order_items, customers, products, category_translation and order_reviews, each
-- .csv or .csv.gz. (The full data set names its files olist_orders_dataset.csv and so on: drop both ends of the names.)
--
-- What is what: seller = merchant, customer_unique_id = buyer, product category = industry. An order of several sellers is
-- an order with each. review_score speaks of the goods: stars for quality. The person who wrote answered at
-- review_answer_timestamp; that is no answer of the seller's.
--
-- What the index can then say: quality, service and returning. Nothing speaks of what was shown before, so content has
-- no data; why an order was canceled is not in the data either.

create temp view settings as
select 'zone' as name, '-03:00' as value
union all select 'note', 'Quality is review_score alone, content has no data. Olist''s terms are non-commercial.';

create temp view industries as
select 'all-goods' as id, 'All goods' as name,
  json_object('en', 'All goods', 'pt-BR', 'Todos os produtos', 'zh-CN', '全部商品', 'ar', 'كل السلع') as names,
  null as parent, null as source
union all
select p.product_category_name, replace(coalesce(t.product_category_name_english, p.product_category_name), '_', ' '),
  json_object('en', replace(coalesce(t.product_category_name_english, p.product_category_name), '_', ' '),
    'pt-BR', replace(p.product_category_name, '_', ' ')), 'all-goods', null
from (select distinct product_category_name from export.products where product_category_name <> '') as p
left join export.category_translation as t on t.product_category_name = p.product_category_name;

-- What one seller sold in one order. Its id is the order's with the number of the seller's first item in it.
create temp table sales as
select i.order_id || '.' || min(cast(i.order_item_id as integer)) as id, i.order_id, i.seller_id,
  c.customer_unique_id as buyer, o.order_status as status,
  o.order_purchase_timestamp as bought_at,
  nullif(o.order_approved_at, '') as approved_at,
  nullif(o.order_delivered_carrier_date, '') as sent_at,
  nullif(o.order_delivered_customer_date, '') as arrived_at,
  max(i.shipping_limit_date) as send_by,
  -- A day, told as its first second: it is kept until its end.
  date(o.order_estimated_delivery_date) as arrive_by,
  json_group_array(distinct i.product_id) as goods,
  count(distinct i.product_id) as different_goods,
  count(*) over (partition by i.order_id) as sellers,
  min(i._source) as source
from export.order_items as i
left join export.orders as o on o.order_id = i.order_id
left join export.customers as c on c.customer_id = o.customer_id
group by i.order_id, i.seller_id;

create index temp.sales_by_order on sales (order_id);

-- Sellers with an order, in the category of most of their items. They have no names.
create temp view merchants as
select seller_id as id, 'Seller ' || substr(seller_id, 1, 8) as name, coalesce(category, 'all-goods') as industry
from (
  select i.seller_id, nullif(p.product_category_name, '') as category,
    row_number() over (partition by i.seller_id
      order by p.product_category_name is null or p.product_category_name = '', count(*) desc, p.product_category_name) as place
  from export.order_items as i left join export.products as p on p.product_id = i.product_id
  group by i.seller_id, p.product_category_name)
where place = 1;

-- Some products are sold by several: each stands with the seller who sold most of it.
create temp view goods as
select product_id as id, seller_id as merchant,
  coalesce(replace(nullif(category, ''), '_', ' ') || ' ', '') || substr(product_id, 1, 8) as name
from (
  select i.product_id, i.seller_id, coalesce(t.product_category_name_english, p.product_category_name) as category,
    row_number() over (partition by i.product_id order by count(*) desc, i.seller_id) as place
  from export.order_items as i
  left join export.products as p on p.product_id = i.product_id
  left join export.category_translation as t on t.product_category_name = p.product_category_name
  group by i.product_id, i.seller_id)
where place = 1;

-- Bought on the day of the purchase, not of the bank's approval. Where an order was canceled before it was sent, nobody
-- says by whom: it counts neither as a promise kept nor as one broken.
create temp view orders as
select id, seller_id as merchant, buyer, bought_at as paid_at, goods,
  case when status <> 'canceled' or sent_at is not null then send_by end as dispatch_by,
  case when status <> 'canceled' or sent_at is not null then arrive_by end as deliver_by,
  source
from sales;

create temp view dispatches as
select id as "order", sent_at as dispatched_at, source from sales where sent_at is not null;

create temp view deliveries as
select id as "order", arrived_at as delivered_at, source from sales where arrived_at is not null;

-- The money goes back; when, is not said: the last thing that is known of the order.
create temp view refunds as
select id, id as "order", coalesce(arrived_at, sent_at, approved_at, bought_at) as refunded_at,
  case status when 'unavailable' then 'out-of-stock' else 'other' end as reason, 1 as "full", source
from sales where status in ('canceled', 'unavailable');

-- One opinion an order, so of an order of several sellers nobody can say whom it means: those are left out.
create temp view reviews as
select s.order_id || '.' || substr(r.review_id, 1, 16) as id, s.seller_id as merchant, s.buyer, s.id as "order",
  case when s.different_goods = 1 then s.goods ->> 0 end as goods,
  r.review_answer_timestamp as written_at, r.review_score as stars_quality,
  trim(r.review_comment_title || char(10) || r.review_comment_message, char(10, 13, 32)) as text, 'pt-BR' as lang,
  r._source as source
from export.order_reviews as r
join sales as s on s.order_id = r.order_id
where s.sellers = 1;
