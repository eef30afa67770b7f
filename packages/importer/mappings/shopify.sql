-- Shopify: the orders that "Orders > Export" writes, as "CSV for Excel, Numbers, or other spreadsheet programs" or plain CSV.
-- Name the file orders.csv; an export of many orders comes in parts (orders_export_1.csv, ...): put them into one file.
--
-- What is what: the shop = merchant, Name = order, mail address (else telephone number) = buyer, as a pseudonym. An order
-- has one row for each line item, and only the first row says what concerns the whole order.
--
-- What the index can then say: returning, and refunds. The export has no promises of dispatch and no reviews; reviews of
-- Judge.me come with the mapping judgeme, after this one and with the same key of pseudonyms.
--
-- Change the next statement: one export is one shop. Its id stands before the ids of its orders, so that several shops may
-- be imported one after the other.
create temp table shop as select 'shop' as id, 'Shop' as name, 'shops' as industry, 'Shops' as industry_name;

-- needs: orders
-- optional: orders (Email, Phone, Billing Phone, Fulfillment Status, Fulfilled at, Cancelled at, Lineitem name, Lineitem sku)

create temp view settings as
select 'zone' as name, '+00:00' as value
union all select 'note', 'Shopify does not export when money was given back: a refund stands on the day of the cancellation, else of the dispatch, else of the payment, and its reason is not known.';

create temp view industries as select industry as id, industry_name as name from shop;
create temp view merchants as select id, name, industry from shop;

create temp table items as
select "Name" as number, replace(replace("Name", '#', ''), ' ', '-') as id, nullif("Lineitem name", '') as goods_name,
  case when "Lineitem sku" <> '' and "Lineitem sku" not glob '*[^A-Za-z0-9._~-]*' and length("Lineitem sku") <= 40
    then "Lineitem sku" end as sku,
  nullif("Email", '') as mail, coalesce(nullif("Phone", ''), nullif("Billing Phone", '')) as phone,
  nullif("Financial Status", '') as status, nullif("Paid at", '') as paid_at, nullif("Created at", '') as created_at,
  nullif("Fulfillment Status", '') as dispatch_status, nullif("Fulfilled at", '') as sent_at,
  nullif("Cancelled at", '') as cancelled_at, _line as line, _source as source
from export.orders;

create index temp.items_by_number on items (number);

-- A row without a number is an order of its own, so that each is rejected with its line.
create temp table sales as
select max(id) as id, coalesce(max(mail), max(phone)) as buyer, max(status) as status,
  coalesce(max(paid_at), max(created_at)) as paid_at, max(dispatch_status) as dispatch_status, max(sent_at) as sent_at,
  max(cancelled_at) as cancelled_at, json_group_array(distinct sku) filter (where sku is not null) as goods,
  group_concat(source, ', ' order by line) as source
from items
group by coalesce(nullif(number, ''), line);

create temp view goods as
select s.id || '.' || sku as id, s.id as merchant, substr(coalesce(max(goods_name), sku), 1, 120) as name,
  group_concat(source, ', ' order by line) as source
from items, shop as s
where sku is not null
group by sku;

-- What was never paid is no order: pending, authorized, voided, expired.
create temp view orders as
select s.id || '.' || nullif(o.id, '') as id, s.id as merchant, pseudonym(buyer) as buyer, paid_at,
  (select json_group_array(s.id || '.' || value) from (select value from json_each(goods) limit 50)) as goods, source
from sales as o, shop as s
where coalesce(status, '') not in ('pending', 'authorized', 'voided', 'expired');

create temp view dispatches as
select s.id || '.' || o.id as "order", sent_at as dispatched_at, source
from sales as o, shop as s
where dispatch_status = 'fulfilled' and sent_at is not null
  and coalesce(status, '') not in ('pending', 'authorized', 'voided', 'expired');

create temp view refunds as
select s.id || '.' || o.id as id, s.id || '.' || o.id as "order", coalesce(cancelled_at, sent_at, paid_at) as refunded_at,
  'other' as reason, status = 'refunded' as "full", source
from sales as o, shop as s
where status in ('refunded', 'partially_refunded');
