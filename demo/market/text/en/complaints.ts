import { parseComplaint } from '../trade.ts';
import type { Complaints } from '../phrases.ts';

export const complaints: Complaints = {
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
};
