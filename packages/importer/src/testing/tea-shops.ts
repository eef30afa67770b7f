/** A mapping for `sales`. */
export const sql = `
create temp view industries as select 'tea' as id, 'Tea' as name;
create temp view merchants as select distinct shop as id, 'Shop ' || shop as name, 'tea' as industry from export.sales;
create temp view orders as
select id, shop as merchant, customer as buyer, day as paid_at, _source as source from export.sales;
create temp view refunds as
select id, id as "order", back as refunded_at, 'quality' as reason, 1 as "full" from export.sales where back <> '';
create temp view reviews as
select 'r' || id as id, shop as merchant, customer as buyer, id as "order", day as written_at, words as text, _source as source
from export.sales where words <> '';`;

/** A file of sales: id, shop, customer, day, the day it was given back, words. */
export const sales = (...rows: string[]) => ({ 'sales.csv': `id,shop,customer,day,back,words\n${rows.join('\n')}\n` });
/** Six sales at two shops. */
export const first = sales(
  '1,a,ann,2024-01-01,,good',
  '2,a,ann,2024-02-01,,still good',
  '3,a,bob,2024-02-01,,',
  '4,a,bob,2024-02-01,,',
  '5,b,ann,2024-02-02,2024-02-09,leaky',
  '6,b,ann,2024-03-02,,',
);
