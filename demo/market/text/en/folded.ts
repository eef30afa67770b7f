import { foldedTexts } from '../folded.ts';

/** Texts of folded reviews, by reason code. */
export const folded = foldedTexts`
  # advertising
  My cousin sells the very same thing for a third less, see my profile.
  Work from home, two hours a day, paid weekly, message me for details.
  We just opened our own little shop round the corner, ten percent off with my name.
  Reviews written to order, any shop, any star, fair rates.
  # own-account
  I pack these boxes myself every morning so I can promise you they are perfect.
  Proud of what my brother has built here, five stars from the whole family.
  Speaking as one of the team, we put our hearts into every parcel.
  # off-topic
  Wrong shop, this was meant for the kettle I returned last week.
  Does anyone know when the number 12 bus runs on Sundays?
  Have not opened it yet but the app keeps asking me to rate it.
  Please vote for my daughter in the school bake sale, table nine.
  # spam
  First first first first first
  Aaaaaaaaaaaaaaaaaaaaaaaa
  Copy this text into five reviews to get your points
  # abuse
  The person on the chat is an idiot and so is anyone who likes this place.
  I know which town you are in, you had better hope we never meet.
  # fake
  Give me my money back and let me keep it and I will make this five stars.
  Do not buy, I run the stall next door and theirs is all from the bin.
`;
