import { lines } from '../trade.ts';
import type { HostPhrases } from '../phrases.ts';

export const hostPhrases: HostPhrases = {
  sorry: lines`
Sorry, this is on us
Thank you for being straight with us
I read this twice and then went to check
You are right
We should have caught this before you did
No excuses from me
I run the shop and wanted to answer this one myself
Thanks for telling us and not just leaving`,
  promise: lines`
Your next postage is on me
Write to me directly if anything is still off
Come back and see whether we kept our word
Tell us how you would like this settled
Thank you for giving us another go
Please keep holding us to it
Sorry for the trouble`,
  thanks: lines`
You made the packing table smile today
Thank you, the next batch is made the same way
We read this one aloud in the shop
That is kind of you, there is a little extra in the next box
Words like these get us through the wet weeks
Happy to hear it, see you at the next show
We promise not to change a thing
Best wishes to you and yours
That is what we do it for`,
  thanksAgain: lines`
Thank you, we know your name on the parcels by now
Good to see you back
Thank you for coming back to us
Regulars like you keep the lights on
We set one aside when we saw your order
Your word counts double here`,
  thanksPhoto: lines`
Lovely photo, may we pin it up?
Your photo is better than ours`,
  ask: lines`
Tell us what would have made it better and we will see to it
That does not sound like our best, write to me and I will put it right
Thanks for the honest marks, what was missing?`,
};
