import type { Aspect } from './aspect.ts';
import { condition } from './condition.ts';
import { delivery } from './delivery.ts';
import { goods } from './goods.ts';
import { room } from './room.ts';
import { service } from './service.ts';
import { stay } from './stay.ts';
import { truth } from './truth.ts';

const parcel: readonly Aspect[] = [...goods, ...delivery];
const night: readonly Aspect[] = [...room, ...stay];
const either: readonly Aspect[] = [...condition, ...service, ...truth];

const ofParcel =
  /快递|物流|发货|包装|收到|尺码|正品|店家|客服|下单|穿|parcel|shipping|shipped|delivered|packag|seller|\bfits?\b|ordered/i;
const ofNight =
  /房(?!贷)|酒店|宾馆|旅馆|旅行|民宿|公寓|住(?!手|校)|前台|环境|位置(?!偏)|隔音|地铁|交通|小院|院子|床(?!上用品)|周边|窗外|\b(?:rooms?|apartment|apt|house|stay(?:ed|ing)?|hosts?|airbnb|place|check[- ]?in|bed(?:room)?s?|condo|hotel|listing|location|neighbou?rhood|street|parking|downtown)\b/i;

/** What only a parcel or only a night can be. */
export const kinds = { parcel, night } as const;

/** Every side of a purchase of one kind. */
export const aspectsOf = (kind: keyof typeof kinds): readonly Aspect[] => [...kinds[kind], ...either];

/** A text of so many letters would have said that it is about a night. */
const tellingLength = 24;

/** Every side of a purchase or a stay. */
export const aspects: readonly Aspect[] = [...parcel, ...night, ...either];

/**
 * The aspects that a text can be about. Those of a parcel and of a night are kept apart where the text says which it was:
 * the delicious fruit round the corner is no praise of a guest house, nor dust on a parcel blame of a room.
 */
export function aspectsFor(text: string): readonly Aspect[] {
  const [said, slept] = [ofParcel.test(text), ofNight.test(text)];
  const untold = !said && !slept;
  return [
    ...(said || untold ? parcel : []),
    ...(slept || (untold && text.length < tellingLength) ? night : []),
    ...either,
  ];
}
