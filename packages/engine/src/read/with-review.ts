import { sql } from 'kysely';

/** Brings what is shown with a review: its buyer's order, the goods and the first answer, all of the same merchant. */
export const withReview = sql`
    left join orders on orders.merchant = reviews.merchant and orders.buyer = reviews.buyer
      and orders.id = reviews.order_id
    left join goods on goods.merchant = reviews.merchant and goods.id = reviews.goods
    left join replies on replies.merchant = reviews.merchant and replies.review = reviews.id
      and replies.id = reviews.first_reply`;
