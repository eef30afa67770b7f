/** What says that a place was paid for, in the languages of the tags. */
export const paidWords =
  /paid|sponsor|advert|\bads?\b|广告|廣告|広告|광고|推广|推廣|赞助|贊助|付费|付費|Anzeige|Werbung|an[uú]ncio|publici[td]|\biklan|إعلان|ممول|ممو\u0651ل|مدفوع/i;

/** What says that a program speaks. */
export const programWords = /\b(?:AI|KI|IA)\b|artificial|virtual|人工智能|人工智慧|虚拟|虛擬|智能|آلي|اصطناعي/i;
