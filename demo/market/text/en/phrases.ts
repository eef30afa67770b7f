import { lines } from '../trade.ts';
import type { Phrases } from '../phrases.ts';
import { complaints } from './complaints.ts';
import { hostPhrases } from './host-phrases.ts';

export const phrases: Phrases = {
  ...complaints,
  ...hostPhrases,
  again: lines`
back again
this is order number {n} for us
tried two other shops and came back to this one
same as last time
I said I would not buy more and here we are
I liked the first box enough to come back
not my first order here
back for more`,
  regular: lines`
this is order number {n} for us
I have bought here {n} times now
long-time customer
my {nth} order, so I suppose I am a regular
I only write reviews when I mean it
reordering as usual
same as ever
{n} orders in and still happy to open the box
my sister put me on to them and now I order more than she does
we keep coming back
nothing new to report, which is the point
I have stopped looking anywhere else`,
  first: lines`
first time ordering here
found them through the live show
a neighbour told me about this shop
I hesitated for a week before ordering
bought one to try
new customer here`,
  prompt: lines`
it was on its way the next morning
they said two days and it took one
ordered on Saturday and it shipped on Sunday
tracking worked the whole way
arrived on exactly the day they said
I asked for it before a birthday and they moved it up
changing my address took one message
returns were painless, label and all
even in the holiday rush it left on time
the parcel beat the postcard I sent the same day
well packed without a mountain of plastic
they wrote before it could run late`,
  answered: lines`
I asked in the chat and got a straight answer in two minutes
the host remembers what you ordered last time
they talked me out of the wrong size
no shouting in the live show, just someone who knows the stuff
a real person wrote back late at night
no question seems too silly for them
they fixed a small problem before I finished describing it
they read the reviews and change things, I have seen it
the host says so when something is not for you`,
  fair: lines`
fair price all year round
cheaper than the shop in town and better
no silly markdown games
you get what you pay for and then some
worth every penny
I have compared, believe me
no charge for the small extras
the price is what it says, postage and all`,
  honest: lines`
exactly as shown in the live show
what you see is what you get
no tricks with the camera
better in the hand than in the picture
the host names the weak points too
everything I asked about turned out as they said
the size on the page is the size at the door
I watched three shows before buying and I am glad`,
  hope: lines`
everything else was fine
fix this and I will be back
I am telling you because I like this shop
not angry, just a bit let down
I will wait and see before the next order
a word of warning would have been enough
hope it was a one-off`,
  close: lines`
will order again
already told half the office
see you at the next live show
please never change it
no regrets
top marks from me and the cat
that is all, back to work
do not get too famous
would give it to a friend
we are set for a while
keep it up
that settles it for me
small shop, big care`,
  short: lines`
good
does the job
happy again
as good as ever
no complaints
lovely
spot on
love it
just right
never disappoints
solid
yes, again
very pleased
all good here
cracking`,
  shortMeh: lines`
it's okay
not as good as last time
fine, nothing special
a bit disappointed
so-so this time`,
  emoji: ['👍', '😊', '❤️', '🎉', '😍', '👏', '✨', '🙌', '😂', '🥳'],
  emojiSad: ['😕', '🙃', '😞', '🤷'],
  fake: lines`
best product ever best seller ever fast shipping five stars highly recommend to everyone
amazing quality amazing service amazing everything buy now you will not regret it
item as described very good quality very good seller thank you very much very good`,
};
