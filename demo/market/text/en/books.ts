import { trade } from '../trade.ts';

export const books = trade`
# shops
lamplit-pages Lamplit Pages
dog-ear Dog-Ear Books
inkwell-street Inkwell Street
the-paper-knife The Paper Knife
margin Margin Notes
rainy-shelf Rainy Shelf
# goods book book
Field guide to hedgerows
Short stories, collected
One hundred weeknight suppers
+ sharp corners and a tight spine
+ paper that does not glare under a lamp
+ the plates in the guide are so clear you can count the veins
- a bumped corner, and I mind => a new copy with corner guards is on its way
- pages 65 to 80 are missing => the binder dropped a section, a new copy is coming and that one is yours
# goods storybook picture book
Bedtime tales, 10 books
Lift-the-flap farm
+ read it three times before lights out
+ flaps that a two-year-old cannot kill
- one pop-up tore on the first go => a new one is coming with a note on how to fold it
# goods notebook notebook
Dot grid journal
Weekly planner
+ lies flat to the last page
+ fountain pen and no bleed
- two pages cut crooked => another is in the post
# goods pen pens
Fine liners, 12
Brass fountain pen
Colouring pencils, 36
+ writes on the first stroke every time
+ left-handed and no smudge
- the fountain pen leaked in my bag => the cap screws on now, and send us the bill for the bag
# goods puzzle puzzle
Night sky, 1000 pieces
World map puzzle
+ pieces lock and you can lift the edge
+ four evenings and not one argument
- one piece short, right in the middle => tell me the number on the box and it goes out today
# any
+ packed as if it were glass
+ a different bookmark every time
+ they find the odd ones nobody stocks
+ they write when it will be a day late
- volume four of the set was missing => it goes out today with a bookplate
- a thin bag in the rain => the bags are waterproof now and a dry copy is coming
# scenes
finished it on the night bus
a present for her teacher
the shelf is full and I have been told
one chapter a night, no more, no less
our book club bought six
read it to my dad over the phone
it has coffee on it now, like all good ones
# shown
+ they leaf through it on camera
+ nearly new meant nearly new
+ they tell you which chapter drags
- sold as hardback and came as paperback => two links were crossed, the hardback is on its way
`;
