import { parseComplaint, lines } from '../trade.ts';
import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
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
  late: [
    'it took four days to leave the warehouse instead of two => we were short of hands that week and should have told you, there is a second packer now and your shipping is refunded',
    'I had to ask twice before it shipped => you should not have had to ask once, late orders now land on my own phone',
    'nowhere did it say it was a pre-order => the word pre-order is now the first thing on the page, and your postage is back on your card',
    'the label was made on Monday and the parcel left on Thursday => we no longer print labels before a parcel is really on the van',
    'one order came in three parcels over nine days => we will ask before splitting an order from now on',
    'the promise was 48 hours and it was closer to a hundred => you are right, I checked the times, we now promise only what we can keep',
  ].map(parseComplaint),
  lost: [
    'it sat at a depot for three days => we have moved your area to another carrier',
    'the driver left it in the rain => every box now goes in a waterproof sleeve, and I have refunded the postage',
    'it came two days after the party it was for => I am sorry about the party, we have refunded half and added a needed-by box at checkout',
    'the parcel took a tour of the whole country first => there is a depot closer to you now, so it should be two days from here on',
  ].map(parseComplaint),
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
  ignored: [
    'I asked three times in the chat and nobody read it => we now have someone who does nothing but read the chat, please come back and ask again',
    'the host rushes from one link to the next and skips every question => we have slowed down and keep two minutes after each item for questions',
    'all I got was the automatic reply => the automatic reply is only for nights now, in the day you get a person',
    'regulars write and only newcomers get an answer => fair point, messages from regulars are now marked on our screen so they cannot slip by',
    'it took two days to answer a simple message => there are two of us on messages now, you will hear back the same day',
    'once the show is over nobody is there => someone stays on until midnight now, and I have answered your question by message',
  ].map(parseComplaint),
  dear: [
    'the price dropped the day after I bought => the difference is back on your card, and we now do that for a week without being asked',
    'new customers get a discount and regulars get nothing => that was backwards, there is a regulars price from this week and a voucher in your account',
    'the postage cost more than the thing itself => two items ship free now, and half of your postage is refunded',
  ].map(parseComplaint),
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
  fake: lines`
best product ever best seller ever fast shipping five stars highly recommend to everyone
amazing quality amazing service amazing everything buy now you will not regret it
item as described very good quality very good seller thank you very much very good`,
};
